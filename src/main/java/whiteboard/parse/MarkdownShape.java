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
            MarkdownLine line = MarkdownLine.of(text, from, end);
            if (fences(line)) continue;
            judge(line);
            table(line);
        }
        return tamed.toString();
    }

    private void judge(MarkdownLine line) {
        if (line.ruler()) {
            if (line.length() <= LONGEST_RULER) return;
            refuse(line, "a line of " + line.length() + " equal characters", "a ruler is `---`");
        } else if (line.length() > LONGEST_LINE) {
            refuse(line, "a line of more than " + LONGEST_LINE + " characters", "break it");
        } else if (line.depth() > DEEPEST || line.depth() > 0 && line.indent() > WIDEST_INDENT) {
            refuse(line, "lists or quotations nest deeper than " + DEEPEST + " levels", "");
        } else if (line.backslashes() > MOST_BACKSLASHES) {
            refuse(line, "more than " + MOST_BACKSLASHES + " backslashes in a row", "put code into backquotes");
        } else if (line.count('[') > MOST_BRACKETS) {
            refuse(line, "more than " + MOST_BRACKETS + " opening brackets in a line", "break it");
        }
    }

    /// Whether the line opens, belongs to or closes a block of code.
    private boolean fences(MarkdownLine line) {
        int first = line.content(), end = line.end();
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

    private void table(MarkdownLine line) {
        if (line.blank()) rows = NO_TABLE;
        else if (rows != NO_TABLE) rows++;
        else if (line.delimiters()) rows = 0;
        else if (line.starts('|')) rows = -1;
        if (rows == LONGEST_TABLE + 1) {
            problems.add(new Problem(source.span(line.from(), line.end()), Rule.TABLE_SIZE,
                    "a table of more than " + LONGEST_TABLE + " rows", "publish it as a data file"));
        }
        if (rows > LONGEST_TABLE) blank(tamed, line.from(), line.end());
    }

    private void refuse(MarkdownLine line, String message, String help) {
        refuse(line.from(), line.end(), message, help);
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
