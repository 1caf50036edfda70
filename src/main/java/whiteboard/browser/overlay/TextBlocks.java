package whiteboard.browser.overlay;

import java.util.List;

/// What the compiler does to text blocks (JLS 3.10.6), for texts that a program has made.
public final class TextBlocks {

    private TextBlocks() {}

    /// As [String#stripIndent]: without the white space that all lines begin with, and without that at their ends.
    public static String stripIndent(String text) {
        if (text.isEmpty()) return "";
        char end = text.charAt(text.length() - 1);
        boolean open = end == '\n' || end == '\r';
        List<String> lines = Lines.of(text);
        int common = open ? 0 : common(lines);
        StringBuilder stripped = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0) stripped.append('\n');
            if (!line.isBlank()) stripped.append(line.substring(Math.min(common, indent(line))).stripTrailing());
        }
        return open ? stripped.append('\n').toString() : stripped.toString();
    }

    private static int common(List<String> lines) {
        int common = Integer.MAX_VALUE;
        for (String it : lines) {
            if (!it.isBlank()) common = Math.min(common, indent(it));
        }
        String last = lines.get(lines.size() - 1);
        return last.isBlank() ? Math.min(common, last.length()) : common;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /// As [String#translateEscapes].
    public static String translateEscapes(String text) {
        StringBuilder translated = new StringBuilder(text.length());
        for (int at = 0; at < text.length();) {
            char it = text.charAt(at++);
            if (it != '\\') {
                translated.append(it);
                continue;
            }
            char escaped = at < text.length() ? text.charAt(at++) : '\0';
            switch (escaped) {
                case 'b' -> translated.append('\b');
                case 'f' -> translated.append('\f');
                case 'n' -> translated.append('\n');
                case 'r' -> translated.append('\r');
                case 's' -> translated.append(' ');
                case 't' -> translated.append('\t');
                case '\'', '"', '\\' -> translated.append(escaped);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int end = Math.min(at + (escaped <= '3' ? 2 : 1), text.length()), code = escaped - '0';
                    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '7') code = code * 8 + text.charAt(at++) - '0';
                    translated.append((char) code);
                }
                case '\n' -> { }
                case '\r' -> {
                    if (at < text.length() && text.charAt(at) == '\n') at++;
                }
                default -> throw new IllegalArgumentException(
                        String.format("Invalid escape sequence: \\%c \\\\u%04X", escaped, (int) escaped));
            }
        }
        return translated.toString();
    }
}
