package whiteboard.parse;

import java.util.List;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// A look at the text before a Markdown parser sees it. Lines that no author of a page writes, and on which
/// parsers take exponential time or all of the stack, are reported and left out; the rest is parsed.
final class MarkdownShape {

    private static final int LONGEST_TEXT = 250_000;
    private static final int LONGEST_LINE = 8_000;
    private static final int LONGEST_RULER = 200;
    private static final int LONGEST_TABLE = 500;
    private static final int NO_TABLE = Integer.MIN_VALUE;
    private static final int DEEPEST = 12;
    private static final int WIDEST_INDENT = 60;
    private static final int MOST_BACKSLASHES = 20;
    private static final int MOST_BRACKETS = 500;

    private final Source source;
    private final String text;
    private final int start;
    private final List<Problem> problems;
    private final StringBuilder tamed;
    /// The fence that is open: its character and its length; 0 for none.
    private char fence;
    private int fenceLength;
    /// End of the last line that was refused: of neighbours only the first is reported.
    private int refused = -2;
    /// Rows of the table that the last lines belong to, -1 while that is its head.
    private int rows = NO_TABLE;

    /// @param start offset of the first character that is Markdown
    MarkdownShape(Source source, int start, List<Problem> problems) {
        this.source = source;
        this.text = source.text();
        this.start = start;
        this.problems = problems;
        this.tamed = new StringBuilder(text);
    }

    /// The text as it can be parsed: as long as it was, blanks for what is no Markdown or was refused.
    String tamed() {
        blank(tamed, 0, start);
        int end;
        for (int from = start; from < text.length(); from = end + 1) {
            end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            if (end > start + LONGEST_TEXT) {
                refuse(from, text.length(), "a page has at most " + LONGEST_TEXT + " characters", "make two of it");
                break;
            }
            line(from, end);
        }
        return tamed.toString();
    }

    private void line(int from, int end) {
        int[] content = new int[1];
        int depth = depth(from, end, content);
        int first = content[0];
        if (fences(first, end)) return;
        if (ruler(from, end)) {
            if (end - from > LONGEST_RULER) {
                refuse(from, end, "a line of " + (end - from) + " equal characters", "a ruler is `---`");
            }
        } else if (end - from > LONGEST_LINE) {
            refuse(from, end, "a line of more than " + LONGEST_LINE + " characters", "break it");
        } else if (depth > DEEPEST || depth > 0 && indent(from, end) > WIDEST_INDENT) {
            refuse(from, end, "lists or quotations nest deeper than " + DEEPEST + " levels", "");
        } else {
            runs(from, end);
        }
        table(from, first, end);
    }

    /// Counts the marks of lists and quotations at the start of a line, and tells where its content starts.
    private int depth(int from, int end, int[] content) {
        int depth = 0, at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
                continue;
            }
            int mark = at;
            while (mark < end && mark - at < 9 && Character.isDigit(text.charAt(mark))) mark++;
            boolean number = mark > at && mark < end && (text.charAt(mark) == '.' || text.charAt(mark) == ')');
            boolean bullet = mark == at && (c == '-' || c == '+' || c == '*');
            boolean item = (number || bullet) && (mark + 1 == end || text.charAt(mark + 1) <= ' ');
            if (c != '>' && !item) break;
            depth++;
            at = mark + 1;
        }
        content[0] = at;
        return depth;
    }

    private int indent(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') at++;
        return at - from;
    }

    /// Whether the line opens, belongs to or closes a block of code.
    private boolean fences(int first, int end) {
        char c = first < end ? text.charAt(first) : ' ';
        int behind = first;
        while (behind < end && text.charAt(behind) == c) behind++;
        int length = behind - first;
        if (fence != 0) {
            boolean closes = c == fence && length >= fenceLength && text.substring(behind, end).isBlank();
            if (closes) fence = 0;
            return true;
        }
        boolean opens = length >= 3 && (c == '~' || c == '`' && text.indexOf('`', behind, end) < 0);
        if (!opens) return false;
        fence = c;
        fenceLength = length;
        return true;
    }

    /// Whether a line is made of one kind of character and blanks.
    private boolean ruler(int from, int end) {
        char kind = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') continue;
            if (kind == 0) kind = c;
            if (c != kind || "-_*=".indexOf(c) < 0) return false;
        }
        return kind != 0;
    }

    private void runs(int from, int end) {
        int backslashes = 0, brackets = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            backslashes = c == '\\' ? backslashes + 1 : 0;
            if (c == '[') brackets++;
            if (backslashes > MOST_BACKSLASHES || brackets > MOST_BRACKETS) {
                refuse(from, end, backslashes > MOST_BACKSLASHES ? "more than " + MOST_BACKSLASHES + " backslashes in a row"
                        : "more than " + MOST_BRACKETS + " opening brackets in a line", "put code into backquotes");
                return;
            }
        }
    }

    private void table(int from, int first, int end) {
        if (first == end) rows = NO_TABLE;
        else if (rows != NO_TABLE) rows++;
        else if (delimiters(first, end)) rows = 0;
        else if (text.charAt(first) == '|') rows = -1;
        if (rows == LONGEST_TABLE + 1) {
            problems.add(new Problem(source.span(from, end), Rule.TABLE_SIZE,
                    "a table of more than " + LONGEST_TABLE + " rows", "publish it as a data file"));
        }
        if (rows > LONGEST_TABLE) blank(tamed, from, end);
    }

    /// Whether the line parts the head of a table from its body.
    private boolean delimiters(int first, int end) {
        boolean bar = false, dash = false;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if ("|-: \t".indexOf(c) < 0) return false;
        }
        return bar && dash;
    }

    private void refuse(int from, int end, String message, String help) {
        if (from != refused + 1) {
            Span at = source.span(from, Math.min(end, from + 60));
            problems.add(new Problem(at, Rule.MARKDOWN_SHAPE, message, help));
        }
        refused = end;
        blank(tamed, from, end);
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
    }

    /// The text with the paragraph around an offset made blanks; line ends stay.
    static String withoutParagraph(String text, int start, int offset) {
        int at = offset;
        while (at > start && text.charAt(at) == '\n') at--;
        int from = text.lastIndexOf("\n\n", at), to = text.indexOf("\n\n", at);
        StringBuilder rest = new StringBuilder(text);
        blank(rest, Math.max(start, from + 1), to < 0 ? text.length() : to);
        return rest.toString();
    }
}
