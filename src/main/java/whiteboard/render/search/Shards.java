package whiteboard.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import whiteboard.file.Hash;
import whiteboard.file.Output;

/// Cuts lines into files of about one size. Each is a classic script that hands its lines over: scripts may be loaded
/// from a file system, where `fetch` may not.
final class Shards {

    private static final String CALL = "whiteboardSearch.";
    private static final byte[] TAIL = "\")\n".getBytes(StandardCharsets.UTF_8);

    private final String kind;
    private final int size;
    private final Consumer<Output> site;
    private final Set<String> known = new HashSet<>();
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();
    private String first;

    /// @param size characters at which a file is full
    /// @param site takes each file as soon as it is full
    Shards(String kind, int size, Consumer<Output> site) {
        this.site = site;
        this.kind = kind;
        this.size = size;
    }

    /// @param key of the first line of a file: by it the browser tells which file it needs
    void add(String key, String text) {
        if (first == null) first = key;
        lines.append(text);
        if (lines.length() >= size) close();
    }

    /// Whether the next line is the first of a file.
    boolean fresh() {
        return first == null;
    }

    /// A page ends here. A file that is half full ends with it, so that a change of one page leaves the files of the
    /// others as they are.
    void settle() {
        if (lines.length() >= size / 2) close();
    }

    private void close() {
        if (first == null) return;
        byte[] text = escaped(lines).toString().getBytes(StandardCharsets.UTF_8);
        String name = kind + "." + Hash.quick(text).substring(0, 10) + ".js";
        if (known.add(name)) site.accept(put(name, text));
        names.append(first).append(' ').append(name).append('\n');
        lines.setLength(0);
        first = null;
    }

    private static Output put(String name, byte[] text) {
        byte[] head = (CALL + "put(\"" + name + "\",\"").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + text.length + TAIL.length);
        System.arraycopy(text, 0, whole, head.length, text.length);
        System.arraycopy(TAIL, 0, whole, head.length + text.length, TAIL.length);
        return new Output(SearchIndex.FOLDER + name, whole);
    }

    /// As in a string of JavaScript (ECMA-262, section 12.9.4). The lines hold no control characters but their own.
    private static CharSequence escaped(StringBuilder text) {
        StringBuilder escaped = new StringBuilder(text.length() * 9 / 8);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && c != '"' && c != '\\' && c != '<') continue;
            escaped.append(text, done, i).append(switch (c) {
                case '\n' -> "\\n";
                case '\t' -> "\\t";
                case '<' -> "\\u003c";
                default -> "\\" + c;
            });
            done = i + 1;
        }
        return escaped.append(text, done, text.length());
    }

    static Output script(String name, String call) {
        return new Output(SearchIndex.FOLDER + name, (CALL + call + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Each file's first key and name, a line each.
    String names() {
        close();
        return names.toString();
    }
}
