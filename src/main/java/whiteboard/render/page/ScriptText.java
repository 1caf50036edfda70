package whiteboard.render.page;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What of a script's text its publication looks at: lines that are comment, and strings that name other scripts.
///
/// The editor's modules have more than half a million characters, and every build reads them before the JVM is warm:
/// searching for a few words costs a tenth of what regular expressions cost.
final class ScriptText {

    private ScriptText() {}

    /// The text without the lines that only comment: those that begin with `//`, and from a line that begins with
    /// `/**` to the one that ends with the comment's end.
    static String withoutComments(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int first = blanks(text, at);
            int end = text.startsWith("//", first) ? lineEnd(text, first) : blockEnd(text, first);
            if (end < 0) {
                end = lineEnd(text, first);
                kept.append(text, at, end);
            }
            at = end;
        }
        return kept.toString();
    }

    /// Past the line on which a comment ends that begins at an offset; -1 where none begins there, or where something
    /// follows it on its last line.
    private static int blockEnd(String text, int start) {
        int close = text.startsWith("/**", start) ? text.indexOf("*/", start + 3) : -1;
        if (close < 0) return -1;
        int end = blanks(text, close + 2);
        return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r' ? lineEnd(text, end) : -1;
    }

    private static int blanks(String text, int at) {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
        return at;
    }

    /// Past the end of the line.
    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /// The first specifier of an import that is not `./name.js`: no browser could resolve it here.
    static Optional<String> foreign(String text) {
        for (String word : new String[] {"from", "import"}) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (at > 0 && (isName(text.charAt(at - 1)) || isQuote(text.charAt(at - 1)))) continue;
                int open = spaces(text, at + word.length());
                if (word.equals("import") && text.startsWith("(", open)) open = spaces(text, open + 1);
                if (open >= text.length() || !isQuote(text.charAt(open))) continue;
                int close = text.indexOf(text.charAt(open), open + 1);
                if (close < 0 || script(text, open, close)) continue;
                return Optional.of(text.substring(open + 1, close));
            }
        }
        return Optional.empty();
    }

    /// The text with every string `'./name.js'` naming what that script is published as.
    static String renamed(String text, UnaryOperator<String> published) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf("./"); at >= 0; at = text.indexOf("./", at + 1)) {
            if (at == 0 || !isQuote(text.charAt(at - 1))) continue;
            int close = text.indexOf(text.charAt(at - 1), at);
            if (close < 0 || !script(text, at - 1, close)) continue;
            out.append(text, done, at + 2).append(published.apply(text.substring(at + 2, close)));
            done = close;
        }
        return out.append(text, done, text.length()).toString();
    }

    /// Whether the string between two quotes is `./name.js`.
    private static boolean script(String text, int open, int close) {
        if (!text.startsWith("./", open + 1) || !text.startsWith(".js", close - 3) || close - 3 <= open + 3) return false;
        for (int at = open + 3; at < close; at++) {
            char it = text.charAt(at);
            if (!isName(it) && it != '.' && it != '-') return false;
        }
        return true;
    }

    private static int spaces(String text, int at) {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    private static boolean isQuote(char it) {
        return it == '\'' || it == '"';
    }

    private static boolean isName(char it) {
        return it >= 'a' && it <= 'z' || it >= 'A' && it <= 'Z' || it >= '0' && it <= '9' || it == '_';
    }
}
