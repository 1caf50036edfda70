package whiteboard.browser.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The classes that are taken from the JDK as they are, out of its run-time image (JEP 220): equal by
/// construction. `jdk-classes.txt` names them.
final class JdkClasses {

    private static final Path BASE = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");

    private JdkClasses() {}

    /// The bytes of the named classes and of all classes nested in them, by internal name.
    static Map<String, byte[]> read() {
        Set<String> names = names();
        Set<String> missing = new HashSet<>(names);
        Map<String, byte[]> classes = new TreeMap<>();
        for (String directory : names.stream().map(it -> it.substring(0, it.lastIndexOf('/'))).distinct().toList()) {
            try (Stream<Path> files = Files.list(BASE.resolve(directory))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String name = BASE.relativize(file).toString().replace(".class", "");
                    int nested = name.indexOf('$');
                    String top = nested < 0 ? name : name.substring(0, nested);
                    if (!names.contains(top) && !names.contains(name)) continue;
                    missing.remove(top);
                    missing.remove(name);
                    classes.put(name, Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + directory, e);
            }
        }
        if (!missing.isEmpty()) throw new IllegalStateException("this JDK has no " + missing);
        return classes;
    }

    private static Set<String> names() {
        try (InputStream list = JdkClasses.class.getResourceAsStream("jdk-classes.txt")) {
            Set<String> names = new HashSet<>();
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String text = line.replaceAll("#.*", "").strip();
                if (text.isEmpty()) continue;
                for (String name : text.split("\\s+")) names.add(name.replace('.', '/'));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read jdk-classes.txt", e);
        }
    }
}
