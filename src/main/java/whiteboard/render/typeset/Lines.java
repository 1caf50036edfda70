package whiteboard.render.typeset;

import java.util.List;

/// Code as one element a line, so that a line too long for the screen wraps below its own indent
/// and the page never scrolls sideways.
public final class Lines {

    private static final int DEEPEST = 24;

    private Lines() {}

    /// Wraps each line in `<i class="iN">`, N being the number of blanks that it begins with. Spans that
    /// cross a line end are closed there and opened again.
    public static String of(String html) {
        return of(html, "", List.of());
    }

    /// The same, each line with an address: `KMeans-L12` for the prefix `KMeans-L`.
    ///
    /// @param numbers of the lines; empty for none
    static String of(String html, String prefix, List<Integer> numbers) {
        StringBuilder lines = new StringBuilder(html.length() * 5 / 4);
        String open = "";
        String[] all = html.stripTrailing().split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i];
            lines.append("<i").append(indent(line));
            if (i < numbers.size()) lines.append(" id=\"").append(prefix).append(numbers.get(i)).append('"');
            lines.append('>').append(open).append(line);
            open = open(open, line);
            if (!open.isEmpty()) lines.append("</b>".repeat(count(open)));
            lines.append("\n</i>");
        }
        return lines.toString();
    }

    private static String indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') blanks++;
        return blanks == 0 ? "" : " class=\"i" + Math.min(DEEPEST, blanks) + "\"";
    }

    /// The tags still open at the end of a line.
    private static String open(String before, String line) {
        String open = before;
        for (int i = line.indexOf('<'); i >= 0; i = line.indexOf('<', i + 1)) {
            int end = line.indexOf('>', i);
            if (line.startsWith("</", i)) open = open.substring(0, open.lastIndexOf('<'));
            else open += line.substring(i, end + 1);
        }
        return open;
    }

    private static int count(String tags) {
        int count = 0;
        for (int i = 0; i < tags.length(); i++) if (tags.charAt(i) == '<') count++;
        return count;
    }
}
