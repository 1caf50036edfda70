package whiteboard.render.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The browser libraries of the build, from their webjars on the class path.
public enum Webjar {
    KATEX("katex/0.18.11/dist/"),
    PRISM("prismjs/1.30.0/"),
    JETBRAINS_MONO("fontsource__jetbrains-mono/4.5.11/files/");

    /// Name and version: what is cached goes by it.
    final String folder;

    Webjar(String folder) {
        this.folder = folder;
    }

    /// A file of the library.
    public byte[] bytes(String file) {
        String path = "/META-INF/resources/webjars/" + folder + file;
        try (InputStream in = Webjar.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("not on the class path: " + path);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// A text file of the library.
    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
