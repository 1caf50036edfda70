package whiteboard.browser.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whiteboard.browser.translate.Types;

/// The members of the JDK that a program in the page may not name, since they would do something else there:
/// `refused.txt` lists them. The compiler is given signatures without them, so that they are errors with their name.
public final class Refused {

    private static final ClassFile FORMAT = ClassFile.of();
    private static final Map<String, Set<String>> MEMBERS = read();

    private Refused() {}

    /// Refused members by the internal name of their class: a name, or a name with a descriptor.
    public static Map<String, Set<String>> members() {
        return MEMBERS;
    }

    /// The class file of the JDK without what is refused.
    public static byte[] without(String internalName, byte[] classFile) {
        Set<String> refused = MEMBERS.getOrDefault(internalName, Set.of());
        if (refused.isEmpty()) return classFile;
        return FORMAT.transformClass(FORMAT.parse(classFile), ClassTransform.dropping(it -> switch (it) {
            case MethodModel method -> refused.contains(method.methodName().stringValue())
                    || refused.contains(method.methodName().stringValue() + method.methodType().stringValue());
            case FieldModel field -> refused.contains(field.fieldName().stringValue());
            default -> false;
        }));
    }

    /// The types that a program may name.
    public static Types from(Types jdk) {
        return new Types() {
            @Override
            public byte[] find(String name) {
                byte[] found = jdk.find(name);
                return found == null ? null : without(name, found);
            }

            @Override
            public java.util.Collection<String> packages() {
                return jdk.packages();
            }
        };
    }

    private static Map<String, Set<String>> read() {
        try (InputStream list = Refused.class.getResourceAsStream("refused.txt")) {
            Map<String, Set<String>> members = new TreeMap<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#")).map(it -> it.split(" "))
                    .forEach(it -> members.computeIfAbsent(it[0].replace('.', '/'), _ -> new TreeSet<>())
                            .addAll(Arrays.asList(it).subList(1, it.length)));
            return members;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read refused.txt", e);
        }
    }
}
