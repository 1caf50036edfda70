package whiteboard.fuzz;

import java.util.List;
import whiteboard.file.Hash;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.parse.PageParser;
import whiteboard.parse.ProgramParser;
import whiteboard.parse.SettingsParser;
import whiteboard.parse.TextLint;

/// Parsers, and what holds of them for every text: no exception, a value, problems with a message and a place inside
/// of the text, and the same ones when the text is read again.
final class Parsing {

    static final String HEAD = """
            ---
            title: A page
            summary: What it says.
            kind: topic
            asked-by: [MLE]
            level: core
            covers: []
            prerequisites: []
            ---

            # A page

            """;

    static final String PROGRAM = """
            ///usr/bin/env jbang "$0" "$@" ; exit $?
            //JAVA 25+
            //RUNTIME_OPTIONS -ea
            //DESCRIPTION what it does

            """;

    private Parsing() {}

    static void page(String text) {
        Source source = source("content/maths/page.md", text);
        holds(source, PageParser.parse(source), PageParser.parse(source));
    }

    static void program(String text) {
        Source source = source("content/maths/Program.java", text);
        holds(source, ProgramParser.parse(source), ProgramParser.parse(source));
    }

    static void settings(String text) {
        Source source = source("content/guide.yaml", text);
        holds(source, SettingsParser.parse(source), SettingsParser.parse(source));
    }

    private static Source source(String path, String text) {
        return new Source(path, text.replace("\r\n", "\n"), Hash.of(text));
    }

    private static void holds(Source source, Parsed<?> parsed, Parsed<?> again) {
        if (parsed.value() == null) throw new AssertionError("no value");
        if (!parsed.problems().equals(again.problems())) throw new AssertionError("other problems when read again");
        TextLint.problems(source).forEach(it -> placed(source, it));
        List<Problem> problems = parsed.problems();
        problems.forEach(it -> placed(source, it));
    }

    private static void placed(Source source, Problem problem) {
        boolean inside = 0 <= problem.at().start() && problem.at().start() <= problem.at().end()
                && problem.at().end() <= source.text().length();
        if (!inside || problem.message().isBlank()) throw new AssertionError("misplaced: " + problem);
    }
}
