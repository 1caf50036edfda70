package whiteboard.parse;

import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// The comment at the end of a program that holds what it prints: `/* Output`, the lines, `*/`.
///
/// @param text each line ended by `\n`; empty for a program that prints nothing, and where it is missing
/// @param at   the comment; empty, at the end of the file, where it is missing
record PromisedOutput(String text, Span at, Optional<Problem> problem) {

    private static final String OPEN = "/* Output\n", CLOSE = "*/";

    /// @param code offset of the end of the last declaration
    static PromisedOutput of(Source source, int code) {
        String text = source.text().stripTrailing();
        int close = text.length() - CLOSE.length();
        int before = text.endsWith(CLOSE) ? text.lastIndexOf(CLOSE, close - 1) : 0;
        int from = Math.max(code, before < 0 ? 0 : before + CLOSE.length());
        int open = text.endsWith(CLOSE) ? text.indexOf("\n" + OPEN, Math.max(0, from - 1)) + 1 : 0;
        if (open == 0) return missing(source, from);
        int first = open + OPEN.length();
        Span at = source.span(open, text.length());
        if (close >= first && text.charAt(close - 1) != '\n') {
            Span mark = source.span(close, text.length());
            return new PromisedOutput(text.substring(first, close) + "\n", at, Optional.of(new Problem(mark,
                    Rule.PROGRAM_OUTPUT, "`*/` does not stand on a line of its own", cure(source))));
        }
        return new PromisedOutput(text.substring(Math.min(first, close), close), at, Optional.empty());
    }

    private static PromisedOutput missing(Source source, int from) {
        String text = source.text();
        int near = text.indexOf("/*", from);
        int last = Math.max(0, text.stripTrailing().length());
        Span at = near >= 0 ? source.span(near, lineEnd(text, near)) : source.span(Math.max(0, last - 1), last);
        String message = near >= 0 ? "the file does not end with `/* Output`, the printed lines and `*/`"
                : "the program promises no output";
        return new PromisedOutput("", source.span(text.length(), text.length()),
                Optional.of(new Problem(at, Rule.PROGRAM_OUTPUT, message, cure(source))));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static String cure(Source source) {
        return "`whiteboard accept " + source.name() + "` writes it";
    }
}
