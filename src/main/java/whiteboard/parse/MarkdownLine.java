package whiteboard.parse;

/// A line of a text, from `from` to `end`, by its characters alone.
///
/// @param depth   how many marks of lists and quotations it begins with
/// @param content offset of what stands behind them
record MarkdownLine(String text, int from, int end, int depth, int content) {

    static MarkdownLine of(String text, int from, int end) {
        int depth = 0, at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\t') {
                int behind = c == '>' ? at + 1 : item(text, at, end);
                if (behind < 0) break;
                depth++;
                at = behind;
            } else {
                at++;
            }
        }
        return new MarkdownLine(text, from, end, depth, at);
    }

    /// The offset behind the mark of a list item, or -1.
    private static int item(String text, int at, int end) {
        int mark = at;
        while (mark < end && mark - at < 9 && Character.isDigit(text.charAt(mark))) mark++;
        if (mark == end) return -1;
        char c = text.charAt(mark);
        boolean marks = mark > at ? c == '.' || c == ')' : c == '-' || c == '+' || c == '*';
        return marks && (mark + 1 == end || text.charAt(mark + 1) <= ' ') ? mark + 1 : -1;
    }

    int length() {
        return end - from;
    }

    boolean blank() {
        return content == end;
    }

    boolean starts(char c) {
        return content < end && text.charAt(content) == c;
    }

    /// Columns of blank space before its first character.
    int indent() {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') at++;
        return at - from;
    }

    /// Whether it is made of one kind of character and blanks, as a ruler is.
    boolean ruler() {
        char kind = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') continue;
            if (kind == 0) kind = c;
            if (c != kind || "-_*=".indexOf(c) < 0) return false;
        }
        return kind != 0;
    }

    /// How often a character stands in it.
    int count(char wanted) {
        int count = 0;
        for (int i = from; i < end; i++) if (text.charAt(i) == wanted) count++;
        return count;
    }

    /// The most backslashes in a row.
    int backslashes() {
        int run = 0, most = 0;
        for (int i = from; i < end; i++) {
            run = text.charAt(i) == '\\' ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    /// Whether it parts the head of a table from its body.
    boolean delimiters() {
        boolean bar = false, dash = false;
        for (int i = content; i < end; i++) {
            char c = text.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if ("|-: \t".indexOf(c) < 0) return false;
        }
        return bar && dash;
    }
}
