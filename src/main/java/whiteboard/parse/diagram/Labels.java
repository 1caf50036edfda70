package whiteboard.parse.diagram;

import java.util.ArrayList;
import java.util.List;

/// The text of nodes, edges, messages and notes: lines between `<br/>`, nothing else of HTML or Markdown.
final class Labels {

    private static final int MOST = 80;

    private Labels() {}

    /// The lines of a label that stands at `from`. Problems are reported, and lines are returned all the same.
    static List<String> lines(String raw, int from, Report report) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int letters = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != '<') {
                letters++;
                continue;
            }
            int close = tagEnd(raw, i);
            if (close < 0) {
                letters++;
                continue;
            }
            String tag = raw.substring(i, close);
            if (!isBreak(tag)) {
                report.problem(from + i, from + close, "labels are plain text", "only `<br/>` is allowed in them");
            }
            lines.add(tidy(raw.substring(begin, i)));
            begin = close;
            i = close - 1;
        }
        lines.add(tidy(raw.substring(begin)));
        lines.removeIf(String::isEmpty);
        if (letters > MOST) {
            report.problem(from, from + raw.length(), "a label has at most " + MOST + " characters, this one has "
                    + letters, "say less in the picture and more in the text");
        }
        if (raw.strip().startsWith("`")) {
            report.problem(from, from + raw.length(), "labels are plain text, without Markdown",
                    "leave the backquotes out");
        }
        return letters > MOST ? List.of() : List.copyOf(lines);
    }

    /// Where a tag that starts at `i` ends, or -1 where `<` is a sign of its own.
    private static int tagEnd(String raw, int i) {
        if (i + 1 >= raw.length()) return -1;
        char first = raw.charAt(i + 1);
        if (first != '/' && first != '!' && !Character.isLetter(first)) return -1;
        int close = i + 1;
        while (close < raw.length() && close < i + 200) if (raw.charAt(close++) == '>') return close;
        return -1;
    }

    private static boolean isBreak(String tag) {
        return tag.equals("<br>") || tag.equals("<br/>") || tag.equals("<br />");
    }

    private static String tidy(String line) {
        StringBuilder out = new StringBuilder();
        for (char c : line.toCharArray()) {
            boolean blank = c == ' ' || c == '\t' || c == '\u00a0';
            if (!blank) out.append(c);
            else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        return out.toString().strip();
    }
}
