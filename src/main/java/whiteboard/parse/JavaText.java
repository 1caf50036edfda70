package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// What javac's tree does not tell of a program: its comments, the Unicode escapes outside its literals, and
/// how deep its brackets nest. Reads the characters as they are, before escapes are translated (JLS 3.3).
final class JavaText {

    /// javac's parser recurs for each bracket; code that people read nests a tenth of this.
    static final int DEEPEST = 100;

    /// @param end past the last character; of a run of `///` lines, past the last line
    record Comment(int start, int end, boolean doc) {}

    private final Source source;
    private final String text;
    private final List<Comment> comments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at, depth;
    private boolean tooDeep;

    private JavaText(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static JavaText of(Source source) {
        JavaText it = new JavaText(source);
        it.read();
        return it;
    }

    /// In order; a run of `///` lines is one.
    List<Comment> comments() {
        return comments;
    }

    List<Problem> problems() {
        return problems;
    }

    /// Whether a compiler may overflow its stack.
    boolean tooDeep() {
        return tooDeep;
    }

    /// The doc comment of the declaration that starts at an offset: the last one before it, with nothing
    /// between but blanks and other comments. Its start, or -1.
    int docStart(int declaration, int headerEnd) {
        int from = declaration;
        for (int i = lastBefore(declaration); i >= 0; i--) {
            Comment comment = comments.get(i);
            if (comment.start < headerEnd || !blank(comment.end, from)) return -1;
            if (comment.doc) return comment.start;
            from = comment.start;
        }
        return -1;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) if (!Character.isWhitespace(text.charAt(i))) return false;
        return true;
    }

    private int lastBefore(int offset) {
        int low = 0, high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).end <= offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) lineComment();
            else if (text.startsWith("/*", at)) blockComment();
            else if (text.startsWith("\"\"\"", at)) literal("\"\"\"");
            else if (c == '"' || c == '\'') literal(String.valueOf(c));
            else if (c == '\\') backslash(false);
            else bracket(c);
        }
    }

    private void bracket(char c) {
        if (c == '(' || c == '[' || c == '{') depth++;
        if (c == ')' || c == ']' || c == '}') depth--;
        if (depth > DEEPEST && !tooDeep) {
            tooDeep = true;
            problems.add(new Problem(source.span(at, at + 1), Rule.PROGRAM_SYNTAX,
                    "compiler overflow: brackets nest more than " + DEEPEST + " deep", "name the parts"));
        }
        at++;
    }

    private void lineComment() {
        int start = at;
        boolean doc = text.startsWith("///", at);
        while (at < text.length() && text.charAt(at) != '\n') commentCharacter();
        Comment last = comments.isEmpty() ? null : comments.getLast();
        boolean continued = doc && last != null && last.doc && text.startsWith("///", last.start)
                && oneLineEnd(last.end, start);
        if (continued) comments.removeLast();
        comments.add(new Comment(continued ? last.start : start, at, doc));
    }

    private boolean oneLineEnd(int from, int to) {
        return blank(from, to) && text.indexOf('\n', from) == text.lastIndexOf('\n', to - 1);
    }

    private void blockComment() {
        int start = at;
        boolean doc = text.startsWith("/**", at) && !text.startsWith("/**/", at);
        at += 2;
        while (at < text.length() && !text.startsWith("*/", at)) commentCharacter();
        at = Math.min(text.length(), at + 2);
        comments.add(new Comment(start, at, doc));
    }

    private void commentCharacter() {
        if (text.charAt(at) == '\\') backslash(false);
        else at++;
    }

    private void literal(String quote) {
        boolean block = quote.length() == 3;
        at += quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            char c = text.charAt(at);
            if (c == '\n' && !block) return;
            if (c == '\\') backslash(true);
            else at++;
        }
        at = Math.min(text.length(), at + quote.length());
    }

    /// A backslash that follows another one does not begin a Unicode escape.
    private void backslash(boolean literal) {
        if (text.startsWith("\\u", at)) {
            Span span = escape();
            UnicodeEscape.check(span, literal).ifPresent(problems::add);
            at = span.end();
        } else if (text.startsWith("\\\\", at) || literal && !text.startsWith("\\\n", at)) {
            at = Math.min(text.length(), at + 2);
        } else {
            at++;
        }
    }

    private Span escape() {
        int digits = at + 1;
        while (digits < text.length() && text.charAt(digits) == 'u') digits++;
        int end = digits;
        while (end < text.length() && end < digits + 4 && Character.digit(text.charAt(end), 16) >= 0) end++;
        return source.span(at, end);
    }
}
