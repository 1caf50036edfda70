package whiteboard.verify;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// javac's words as problems.
final class Diagnostics {

    /// Packages that every reader knows: `java.lang.String` is `String`.
    private static final Pattern KNOWN = Pattern.compile("\\bjava\\.(?:lang|util)\\.(?=[A-Z])");

    private Diagnostics() {}

    static Problem problem(Source source, Answer.Said diagnostic) {
        String[] lines = KNOWN.matcher(diagnostic.message().strip()).replaceAll("")
                .split("\n", 2);
        String rest = lines.length == 1 ? "" : lines[1].lines().map(it -> it.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
        return new Problem(span(source, diagnostic), Rule.COMPILE, Inert.line(lines[0].strip()), Inert.line(rest));
    }

    /// From javac's caret to the end of what it means, on one line. A diagnostic of another text than the source's
    /// may lie beyond its end.
    private static Span span(Source source, Answer.Said diagnostic) {
        if (diagnostic.position() < 0) return source.whole();
        int length = source.text().length();
        int start = (int) Math.min(length, diagnostic.position());
        int end = Math.clamp(diagnostic.end(), start, length);
        int line = source.text().indexOf('\n', start);
        return source.span(start, line < 0 ? end : Math.min(end, Math.max(start, line)));
    }
}
