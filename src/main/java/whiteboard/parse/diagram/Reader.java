package whiteboard.parse.diagram;

/// Reads a diagram's text from left to right, line by line; comments and empty lines are skipped.
/// Nothing is read twice, so that the time is linear in the text.
final class Reader {

    private final String text;
    private final Report report;
    private int at;
    private int end;
    private int next;

    Reader(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /// Goes to the next line that says something; false at the end.
    boolean nextLine() {
        while (next < text.length()) {
            at = next;
            int feed = text.indexOf('\n', at);
            end = feed < 0 ? text.length() : feed;
            next = end + 1;
            while (end > at && blank(text.charAt(end - 1))) end--;
            blanks();
            if (at == end) continue;
            if (!looking("%%")) return true;
            if (looking("%%{")) report.problem(at, end, "directives are not part of the subset",
                    "the drawing follows the page: leave the line out");
        }
        return false;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    boolean done() {
        return at >= end;
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /// What is left of the line, consumed.
    String rest() {
        blanks();
        String rest = text.substring(at, end);
        at = end;
        return rest;
    }

    Reader blanks() {
        while (at < end && blank(text.charAt(at))) at++;
        return this;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }

    boolean looking(String token) {
        return text.startsWith(token, at) && at + token.length() <= end;
    }

    boolean take(String token) {
        if (!looking(token)) return false;
        at += token.length();
        return true;
    }

    /// Letters, digits and `_` from here on; empty where there is none.
    String word() {
        int from = at;
        while (at < end && wordly(text.charAt(at))) at++;
        return text.substring(from, at);
    }

    private static boolean wordly(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /// Moves on to the token in this line and returns what stood before it, or null where it does not come.
    String until(String token) {
        int found = text.indexOf(token, at);
        if (found < 0 || found + token.length() > end) return null;
        String before = text.substring(at, found);
        at = found;
        return before;
    }

    /// The end of what an author would see as one wrong thing: up to the next blank.
    int blankAfter() {
        int i = at;
        while (i < end && !blank(text.charAt(i))) i++;
        return Math.max(i, Math.min(at + 1, end));
    }
}
