package whiteboard.browser.compiler.inside;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The files that the Eclipse compiler reads beside its classes: the tables of its parser, and its messages.
public final class Resources {

    /// Where they lie in the class path.
    static final String MESSAGES = "org/eclipse/jdt/internal/compiler/problem/messages.properties";
    private static final String PARSER = "org/eclipse/jdt/internal/compiler/parser/";

    private static final int TABLES = 24;

    private static Archive files;

    private Resources() {}

    /// All that are read, by path in the class path.
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(MESSAGES, PARSER + "readableNames.props"));
        for (int i = 1; i <= TABLES; i++) names.add(PARSER + "parser" + i + ".rsc");
        return names;
    }

    static void supply(Archive archive) {
        files = archive;
    }

    /// Takes the place of [Class#getResourceAsStream].
    public static InputStream open(String name) {
        byte[] bytes = files.find(name.startsWith("/") ? name.substring(1) : name.indexOf('/') < 0 ? PARSER + name : name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
