package whiteboard.verify;

import java.util.List;
import java.util.Map;
import whiteboard.file.Hash;
import whiteboard.file.Source;

/// Makes the class that sets the order of `Set.of` and `Map.of` in a program's JVM, which takes it from the clock:
/// `java.util.ImmutableCollections` starts to walk a table at slot `SALT32L * length >>> 32`, upwards if the salt is
/// even. The salt 0xFFFFFFFE walks every table up from its first slot, the salt 1 down from its last, so that two
/// runs with these two print any such collection of two or more elements in opposite orders.
///
/// The class is compiled here, and not with the guide, since javac warns of `sun.misc.Unsafe` and the warning cannot
/// be switched off in a source. Reflection in its stead would cost each run 30 ms.
final class Salt {

    static final String SOURCE = """
            package whiteboard.verify.inside;

            import java.lang.reflect.Field;
            import java.util.function.LongConsumer;
            import sun.misc.Unsafe;

            final class Salt implements LongConsumer {

                @Override
                public void accept(long salt) {
                    try {
                        Field instance = Unsafe.class.getDeclaredField("theUnsafe");
                        instance.setAccessible(true);
                        Unsafe unsafe = (Unsafe) instance.get(null);
                        Class<?> collections = Class.forName("java.util.ImmutableCollections");
                        Field number = collections.getDeclaredField("SALT32L");
                        Field up = collections.getDeclaredField("REVERSE");
                        unsafe.putLong(unsafe.staticFieldBase(number), unsafe.staticFieldOffset(number), salt);
                        unsafe.putBoolean(unsafe.staticFieldBase(up), unsafe.staticFieldOffset(up), (salt & 1) == 0);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("another class library", e);
                    }
                }
            }
            """;

    private Salt() {}

    static Map<String, byte[]> classes(Compiler compiler) {
        Source source = new Source("Salt.java", SOURCE, Hash.of(SOURCE));
        Compiled compiled = compiler.compile(source, SOURCE,
                List.of("-g:none", "-XDignore.symbol.file", "-proc:none"));
        if (compiled.classes().isEmpty()) {
            throw new IllegalStateException("the class that sets the salt: " + compiled.problems());
        }
        return compiled.classes();
    }
}
