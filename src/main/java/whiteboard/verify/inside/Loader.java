package whiteboard.verify.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads the classes of a folder, and all others from the class path of the JVM.
final class Loader extends ClassLoader {

    private final Path folder;

    Loader(Path folder) {
        super(Loader.class.getClassLoader());
        this.folder = folder;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
