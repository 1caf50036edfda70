package whiteboard.verify;

import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Program;

/// The output that a program promises, line by line.
final class Promise {

    private Promise() {}

    /// The first line in which `output` is not what was promised.
    static Optional<Problem> difference(Program program, String output) {
        String promise = program.promise();
        if (promise.equals(output)) return Optional.empty();
        int line = firstDifference(promise, output);
        String promised = line(promise, line), printed = line(output, line);
        String message;
        if (printed == null) message = "promises " + quote(promise, line) + ", but the output ends before";
        else if (promised == null) message = "prints " + quote(output, line) + " after the promised output";
        else if (promised.strip().equals(printed.strip())) {
            message = "prints " + quote(output, line) + ", promises " + quote(promise, line)
                    + ": they differ in blanks or in the end of the line";
        } else message = "prints " + quote(output, line) + ", promises " + quote(promise, line);
        return Optional.of(new Problem(at(program, line), Rule.OUTPUT_DIFFERS, message,
                "if the program is right, `accept` writes what it prints"));
    }

    /// Index of the first line that differs, ends of lines included.
    static int firstDifference(String a, String b) {
        int line = 0;
        while (line(a, line) != null && line(a, line).equals(line(b, line))) line++;
        return line;
    }

    /// The line in backquotes, without its end.
    static String quote(String text, int index) {
        String line = line(text, index);
        if (line == null) return "nothing";
        return Inert.quote(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
    }

    /// Where the line of that index is promised; the end of the comment where it is not.
    static Span at(Program program, int index) {
        Source source = program.source();
        Span comment = program.promiseAt();
        int start = source.text().indexOf('\n', comment.start()) + 1;
        for (int i = 0; i < index && start > 0 && start <= comment.end(); i++) {
            start = source.text().indexOf('\n', start) + 1;
        }
        if (start <= 0 || start > comment.end()) return source.span(comment.end(), comment.end());
        int end = source.text().indexOf('\n', start);
        return source.span(start, Math.max(start, end < 0 ? comment.end() : Math.min(end, comment.end())));
    }

    /// A line with its end, or null.
    private static String line(String text, int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) return null;
        }
        if (start >= text.length()) return null;
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end + 1);
    }
}
