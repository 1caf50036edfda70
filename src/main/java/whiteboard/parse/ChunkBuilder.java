package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import whiteboard.model.Chunk;

/// Collects the chunks of a block. All text of an author passes [#text] or [#code] and is escaped there,
/// so that the HTML is safe by construction.
final class ChunkBuilder {

    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();

    /// Markup of our own, attribute values already escaped.
    ChunkBuilder tag(String markup) {
        html.append(markup);
        return this;
    }

    /// Words of the author.
    ChunkBuilder text(CharSequence words) {
        escape(words, html);
        prose.append(words);
        return this;
    }

    /// Text of the author that is not prose.
    ChunkBuilder code(CharSequence text) {
        escape(text, html);
        prose.append(' ');
        return this;
    }

    /// Keeps words of neighbouring blocks apart.
    ChunkBuilder gap() {
        prose.append(' ');
        return this;
    }

    ChunkBuilder chunk(Chunk chunk) {
        flush();
        chunks.add(chunk);
        return gap();
    }

    List<Chunk> chunks() {
        flush();
        return List.copyOf(chunks);
    }

    /// The words without markup, formulas and code, runs of blanks made one.
    String prose() {
        StringBuilder words = new StringBuilder(prose.length());
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t';
            if (!blank) words.append(c);
            else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
        }
        if (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') words.setLength(words.length() - 1);
        return words.toString();
    }

    private void flush() {
        if (html.isEmpty()) return;
        chunks.add(new Chunk.Html(html.toString()));
        html.setLength(0);
    }

    private static void escape(CharSequence text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (reference == null) continue;
            out.append(text, done, i).append(reference);
            done = i + 1;
        }
        out.append(text, done, text.length());
    }

    static String escaped(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }
}
