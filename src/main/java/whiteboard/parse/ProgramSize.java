package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;

/// How long a program and its lines may be, so that it fits beside the text and on a phone held sideways.
final class ProgramSize {

    static final int LINES = 160, COLUMNS = 80;
    /// Of code that is given to javac at all, whose parser takes time with the square of a declaration's length.
    private static final int MOST_CHARACTERS = 4 * LINES * COLUMNS;

    private ProgramSize() {}

    /// The problem of a file that is too long to be parsed.
    static Optional<Problem> tooLong(Source source) {
        int output = source.text().lastIndexOf("\n/* Output\n");
        int code = output < 0 ? source.text().length() : output;
        if (code <= MOST_CHARACTERS) return Optional.empty();
        return Optional.of(new Problem(source.whole(), Rule.PROGRAM_LENGTH, "the program has " + code
                + " characters without its output, more than are read", "make several programs of it"));
    }

    /// @param output offset of the promised output, whose lines do not count
    static List<Problem> problems(Source source, int output) {
        List<Problem> problems = new ArrayList<>();
        String text = source.text();
        int code = text.substring(0, output).stripTrailing().length(), lines = 0, tooMany = -1;
        for (int at = 0, end; at < text.length(); at = end + 1) {
            end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            if (at < code && ++lines == LINES + 1) tooMany = at;
            if (end - at > COLUMNS && text.codePointCount(at, end) > COLUMNS) {
                problems.add(new Problem(source.span(text.offsetByCodePoints(at, COLUMNS), end), Rule.PROGRAM_LENGTH,
                        "the line has " + text.codePointCount(at, end) + " columns, at most " + COLUMNS + " fit"));
            }
        }
        if (tooMany >= 0) {
            int end = text.indexOf('\n', tooMany) < 0 ? text.length() : text.indexOf('\n', tooMany);
            problems.add(new Problem(source.span(tooMany, end), Rule.PROGRAM_LENGTH,
                    "the program has " + lines + " lines without its output, at most " + LINES,
                    "make two programs of it"));
        }
        return problems;
    }
}
