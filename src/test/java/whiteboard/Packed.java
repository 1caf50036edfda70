package whiteboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The generator in a jar, as its users have it, made of the classes that are tested.
public final class Packed {

    public static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    private Packed() {}

    /// @param jar to be written
    public static Path in(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> all = Files.walk(CLASSES)) {
            for (Path it : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(CLASSES.relativize(it).toString().replace('\\', '/')));
                Files.copy(it, out);
            }
        }
        return jar;
    }
}
