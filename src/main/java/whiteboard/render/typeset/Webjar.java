package whiteboard.render.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The browser libraries of the build and of the site, from their webjars on the class path.
public enum Webjar {
    KATEX("katex/0.18.11/dist/"),
    PRISM("prismjs/1.30.0/"),
    JETBRAINS_MONO("fontsource__jetbrains-mono/4.5.11/files/"),
    CODEMIRROR_STATE("codemirror__state/6.7.1/"),
    CODEMIRROR_VIEW("codemirror__view/6.43.7/"),
    CODEMIRROR_LANGUAGE("codemirror__language/6.12.4/"),
    CODEMIRROR_COMMANDS("codemirror__commands/6.10.4/"),
    CODEMIRROR_LINT("codemirror__lint/6.9.7/"),
    LEZER_COMMON("lezer__common/1.5.2/"),
    LEZER_HIGHLIGHT("lezer__highlight/1.2.3/"),
    STYLE_MOD("style-mod/4.1.3/"),
    W3C_KEYNAME("w3c-keyname/2.2.8/"),
    CRELT("crelt/1.0.7/"),
    FIND_CLUSTER_BREAK("marijn__find-cluster-break/1.0.3/");

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
