package whiteboard.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import whiteboard.browser.translate.Types;

/// The types of the JDK that runs the build: its module `java.base`.
final class JdkTypes implements Types {

    private final Path root;
    private final Collection<String> packages;

    JdkTypes() {
        FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
        root = image.getPath("/modules/java.base");
        packages = new TreeSet<>();
        try (Stream<Path> all = Files.walk(root.resolve("java"))) {
            all.filter(it -> it.toString().endsWith(".class"))
                    .forEach(it -> packages.add(root.relativize(it.getParent()).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("the JDK's image", e);
        }
    }

    @Override
    public byte[] find(String name) {
        Path file = root.resolve(name + ".class");
        if (!Files.isRegularFile(file)) return null;
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Override
    public Collection<String> packages() {
        return packages;
    }
}
