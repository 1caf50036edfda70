package whiteboard.browser.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The module `java.base` in the run-time image of the JDK that runs the build (JEP 220).
final class JdkImage {

    private static final Path BASE = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");

    private JdkImage() {}

    /// The types of a package, nested ones too, by their names with slashes, sorted.
    static List<String> types(String inPackage) {
        try (Stream<Path> files = Files.list(BASE.resolve(inPackage))) {
            return files.map(it -> BASE.relativize(it).toString()).filter(it -> it.endsWith(".class"))
                    .map(it -> it.substring(0, it.length() - ".class".length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(inPackage + " of the JDK", e);
        }
    }

    /// The class file of a type.
    static byte[] bytes(String type) {
        try {
            return Files.readAllBytes(BASE.resolve(type + ".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(type + " of the JDK", e);
        }
    }
}
