package whiteboard.verify;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// javac's words as problems.
final class Diagnostics {

    /// Packages that every reader knows: `java.lang.String` is `String`.
    private static final Pattern KNOWN = Pattern.compile("\\bjava\\.(?:lang|util)\\.(?=[A-Z])");

    private Diagnostics() {}

    /// A note tells of warnings that are there themselves, with `-Xlint:all`.
    static boolean counts(Diagnostic<?> diagnostic) {
        return switch (diagnostic.getKind()) {
            case ERROR, WARNING, MANDATORY_WARNING -> true;
            case NOTE, OTHER -> false;
        };
    }

    static Problem problem(Source source, Diagnostic<?> diagnostic) {
        String[] lines = KNOWN.matcher(diagnostic.getMessage(Locale.ENGLISH).strip()).replaceAll("")
                .split("\n", 2);
        String rest = lines.length == 1 ? "" : lines[1].lines().map(it -> it.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
        return new Problem(span(source, diagnostic), Rule.COMPILE, Inert.line(lines[0].strip()), Inert.line(rest));
    }

    /// From javac's caret to the end of what it means, on one line. A diagnostic of another text than the source's
    /// may lie beyond its end.
    private static Span span(Source source, Diagnostic<?> diagnostic) {
        if (diagnostic.getPosition() == Diagnostic.NOPOS) return source.whole();
        int length = source.text().length();
        int start = (int) Math.min(length, diagnostic.getPosition());
        int end = Math.clamp(diagnostic.getEndPosition(), start, length);
        int line = source.text().indexOf('\n', start);
        return source.span(start, line < 0 ? end : Math.min(end, Math.max(start, line)));
    }
}
