package whiteboard.file;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/// Exchanges two folders at one instant, which the JDK cannot: `renameat2` with `RENAME_EXCHANGE` on Linux
/// (Linux man-pages, rename(2)), `renamex_np` with `RENAME_SWAP` on macOS. Elsewhere, and on file systems that
/// refuse, two renames follow each other, with an instant between them in which the name is free.
final class Swap {

    private static final int AT_FDCWD = -100, RENAME_EXCHANGE = 2, RENAME_SWAP = 2;

    private Swap() {}

    static void exchange(Path a, Path b) throws IOException {
        String system = System.getProperty("os.name");
        boolean done = switch (system) {
            case "Linux" -> call("renameat2", a, b, true);
            case "Mac OS X" -> call("renamex_np", a, b, false);
            default -> false;
        };
        if (done) return;
        Path aside = a.resolveSibling(a.getFileName() + ".old");
        Files.move(b, aside);
        Files.move(a, b);
        Files.move(aside, a);
    }

    private static boolean call(String function, Path a, Path b, boolean at) {
        Linker linker = Linker.nativeLinker();
        var address = linker.defaultLookup().find(function);
        if (address.isEmpty()) return false;
        FunctionDescriptor shape = at
                ? FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)
                : FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT);
        MethodHandle rename = linker.downcallHandle(address.get(), shape);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment from = arena.allocateFrom(a.toString()), to = arena.allocateFrom(b.toString());
            int code = at ? (int) rename.invokeExact(AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE)
                    : (int) rename.invokeExact(from, to, RENAME_SWAP);
            return code == 0;
        } catch (Throwable e) {
            throw new IllegalStateException(function + " could not be called", e);
        }
    }
}
