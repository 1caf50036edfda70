package whiteboard.verify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// Finds the line of the program in a stack trace.
final class Trace {

    private static final Pattern FRAME = Pattern.compile("\\(([\\w$]+\\.java):(\\d+)\\)");

    private Trace() {}

    /// The innermost frame of the source in a printed stack; of an exception with causes, the innermost one of the
    /// last cause, where it all began.
    static Optional<Span> line(Source source, String stack) {
        int cause = stack.lastIndexOf("\nCaused by: ");
        Matcher frame = FRAME.matcher(stack);
        frame.region(Math.max(0, cause), stack.length());
        while (frame.find()) {
            if (!frame.group(1).equals(source.name())) continue;
            return Optional.of(lineOf(source, Integer.parseInt(frame.group(2))));
        }
        return cause < 0 ? Optional.empty() : line(source, stack.substring(0, cause));
    }

    /// The text of a one-based line, without its indentation.
    static Span lineOf(Source source, int line) {
        String text = source.text();
        int start = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', start);
            if (next < 0) return source.span(text.length(), text.length());
            start = next + 1;
        }
        int end = text.indexOf('\n', start);
        if (end < 0) end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        return source.span(start, end);
    }
}
