package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Program.Dependency;

/// The lines with which a program starts, and every other line that JBang would act upon. JBang looks for
/// directives at column 0 of every line, text blocks included, and for `@Grab` anywhere; it resolves
/// dependencies and passes options before any cage stands, so all but a few are refused.
///
/// @param end offset of the first character after the header
record ProgramHeader(String description, List<Dependency> dependencies, int end, List<Problem> problems) {

    private static final String DESCRIPTION = "//DESCRIPTION ";
    private static final List<String> WANTED = List.of(
            "///usr/bin/env jbang \"$0\" \"$@\" ; exit $?", "//JAVA 25+", "//RUNTIME_OPTIONS -ea", DESCRIPTION);
    /// As JBang's own pattern for directives.
    private static final Pattern DIRECTIVE = Pattern.compile("//((?:[A-Z]+:)?[A-Z_]+)(?:\\s.*)?");
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.-]+");

    static ProgramHeader of(Source source) {
        return new Reader(source).read();
    }

    private static final class Reader {

        private final Source source;
        private final String text;
        private final List<Dependency> dependencies = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int at;
        private String description = "";

        Reader(Source source) {
            this.source = source;
            this.text = source.text();
        }

        ProgramHeader read() {
            for (String wanted : WANTED) expect(wanted);
            while (line().startsWith("//DEPS ")) dependency();
            int end = Math.min(at, text.length());
            for (; at < text.length(); next()) refuseDirective();
            return new ProgramHeader(description, List.copyOf(dependencies), end, List.copyOf(problems));
        }

        private void expect(String wanted) {
            String line = line();
            boolean described = wanted.equals(DESCRIPTION) && line.startsWith(wanted) && !line.contains("${");
            if (described && line.length() > wanted.length()) description = line.substring(wanted.length()).strip();
            if (line.equals(wanted) && !wanted.equals(DESCRIPTION) || !description.isEmpty()) {
                next();
                return;
            }
            boolean meant = word(line).equals(word(wanted)) || wanted.startsWith("///") && line.startsWith("#!");
            String shown = wanted.equals(DESCRIPTION) ? wanted + "one line" : wanted;
            problem(Rule.PROGRAM_HEADER, (meant ? "this header line is not `" : "the header lacks `") + shown + "`",
                    "write `" + shown + "`");
            if (meant) next();
        }

        private static String word(String line) {
            int blank = line.indexOf(' ');
            return blank < 0 ? line : line.substring(0, blank);
        }

        private void dependency() {
            String coordinates = line().substring("//DEPS ".length()).strip();
            int start = at + line().indexOf(coordinates);
            var span = source.span(start, start + coordinates.length());
            if (COORDINATES.matcher(coordinates).matches()) {
                dependencies.add(new Dependency(coordinates, span));
            } else {
                problems.add(new Problem(span, Rule.PROGRAM_DIRECTIVE,
                        "`" + coordinates + "` is not one dependency", "write `//DEPS group:artifact:version`"));
            }
            next();
        }

        private void refuseDirective() {
            if (text.startsWith("//", at)) {
                var matcher = DIRECTIVE.matcher(line());
                if (matcher.matches()) {
                    String cure = matcher.group(1).equals("DEPS") ? "move it up into the header"
                            : "delete it, or begin a comment with `// `";
                    problem(Rule.PROGRAM_DIRECTIVE, "jbang acts upon `//" + matcher.group(1) + "`", cure);
                }
            } else if (line().contains("@Grab(") || line().contains("@GrabResolver(")) {
                problem(Rule.PROGRAM_DIRECTIVE, "jbang acts upon `@Grab`", "delete it");
            }
        }

        private void problem(Rule rule, String message, String help) {
            problems.add(new Problem(source.span(Math.min(at, text.length()), lineEnd()), rule, message, help));
        }

        private String line() {
            return at >= text.length() ? "" : text.substring(at, lineEnd());
        }

        private int lineEnd() {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }

        private void next() {
            at = lineEnd() + 1;
        }
    }
}
