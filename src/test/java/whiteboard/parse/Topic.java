package whiteboard.parse;

import java.util.List;
import java.util.stream.Collectors;
import whiteboard.Printed;
import whiteboard.file.Parsed;
import whiteboard.file.Source;
import whiteboard.model.Chunk;
import whiteboard.model.Page;
import whiteboard.model.Part;

/// A page for tests: front matter without fault, then the Markdown that a test is about.
final class Topic {

    static final String FRONT_MATTER = """
            ---
            title: Heaps
            summary: A tree in an array.
            kind: topic
            asked-by: [SWE]
            level: core
            covers: [2.1.heaps]
            prerequisites: []
            ---
            """;

    private Topic() {}

    static Parsed<Page> parse(String markdown) {
        return whole(FRONT_MATTER + markdown);
    }

    static Parsed<Page> whole(String text) {
        return PageParser.parse(new Source("content/cs/heaps.md", text, ""));
    }

    static String problems(String markdown) {
        return Printed.of(parse(markdown).problems());
    }

    /// The codes of the problems, one word each.
    static String codes(String markdown) {
        return parse(markdown).problems().stream().map(it -> it.rule().code()).collect(Collectors.joining(" "));
    }

    /// The HTML of all prose; formulas between `\(` and `\)` or `\[` and `\]`, code between `{` and `}`.
    static String html(String markdown) {
        return parse(markdown).value().parts().stream().map(Topic::html).collect(Collectors.joining()).strip();
    }

    private static String html(Part part) {
        return switch (part) {
            case Part.Prose prose -> html(prose.chunks());
            case Part.Heading it -> "<h" + it.level() + " id=" + it.id() + ">" + html(it.html()) + "</h>";
            case Part.Details it -> "[" + it.use() + " " + it.id() + ": " + html(it.summary()) + " | "
                    + it.parts().stream().map(Topic::html).collect(Collectors.joining()).strip() + "]";
            case Part.ProgramView it -> "[" + it.label() + " = " + it.program() + "#" + it.fragment() + "]";
            case Part.Exercise it -> "[exercise " + it.label() + " = " + it.program() + "#" + it.method() + ": "
                    + html(it.html()) + "]";
            case Part.Quiz it -> it.questions().stream().map(Topic::question).collect(Collectors.joining("\n"));
            case Part.Chart it -> "[chart " + it.program().value() + "]";
            case Part.Figure it -> "[figure " + it.diagram() + "]";
        };
    }

    private static String question(Part.QuizQuestion question) {
        return question.id() + " " + html(question.html()).strip() + question.options().stream()
                .map(it -> "\n" + (it.right() ? "+ " : "- ") + html(it.html()) + " / " + html(it.reason()))
                .collect(Collectors.joining());
    }

    static String html(List<Chunk> chunks) {
        return chunks.stream().map(it -> switch (it) {
            case Chunk.Html html -> html.html();
            case Chunk.Maths maths -> maths.display() ? "\\[" + maths.tex() + "\\]" : "\\(" + maths.tex() + "\\)";
            case Chunk.Code code -> "{" + code.language() + ": " + code.text() + "}";
        }).collect(Collectors.joining());
    }
}
