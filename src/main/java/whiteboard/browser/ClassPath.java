package whiteboard.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import whiteboard.browser.translate.ClassFiles;

/// The class path of the build, where TeaVM's class library lies.
final class ClassPath implements ClassFiles {

    @Override
    public byte[] find(String path) {
        if (path.startsWith("java/")) return null; // those of the JVM that runs the build are no part of it
        try (InputStream in = ClassPath.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
