package whiteboard.model;

import java.util.List;
import whiteboard.file.Located;
import whiteboard.file.Span;

/// A block of a page. A page is a list of parts, not a tree of Markdown: only what the guide
/// knows about is data, all else is [Prose].
public sealed interface Part {

    /// Where it stands in the page.
    Span at();

    /// A heading of level 2 to 6 (the title of the page is level 1 and is no part).
    ///
    /// @param id   GitHub's slug, unique in the page, made safe as a DOM id by [Slug#domId]
    /// @param html the heading's content
    /// @param text the same without markup
    record Heading(int level, String id, List<Chunk> html, String text, Span at) implements Part {}

    /// A paragraph, list, table, quotation, alert, fence or rule.
    ///
    /// @param items list items of the top level, or rows of the table's body; 0 for other shapes
    /// @param text  its words without markup, formulas and code; empty for a fence
    record Prose(Shape shape, int items, List<Chunk> chunks, String text, Span at) implements Part {}

    /// What a block of prose is.
    enum Shape { PARAGRAPH, LIST, TABLE, QUOTE, ALERT, CODE, MATHS, RULE, FOOTNOTES }

    /// A paragraph that is only a link to a program: the program stands here.
    ///
    /// @param program  path of the program as in its source
    /// @param fragment name of a method, record, class or region; empty for the whole program
    record ProgramView(String label, String program, String fragment, Span at) implements Part {}

    /// A figure drawn from a table of a program's output.
    ///
    /// @param program path of the program as in its source
    /// @param table   name of the table's first column
    /// @param value   column of the shade; empty but for [Mark#CELLS]
    /// @param group   column whose values make the series; empty for none
    /// @param log     `x`, `y`, `xy` or empty: the axes with a logarithmic scale
    record Chart(Located<String> program, Located<String> table, Mark mark, Located<String> x,
                 List<Located<String>> y, Located<String> value, Located<String> group, String log,
                 String caption, Span at) implements Part {}

    /// How a chart draws its rows.
    enum Mark { LINE, POINTS, BARS, CELLS }

    /// A flowchart or sequence diagram.
    record Figure(Diagram diagram, Span at) implements Part {}

    /// The questions under the heading Quiz.
    record Quiz(List<QuizQuestion> questions, Span at) implements Part {}

    /// @param id unique in the page: `quiz-1`
    record QuizQuestion(String id, List<Chunk> html, String text, List<Option> options, Span at) {}

    /// @param reason why it is right or wrong
    record Option(boolean right, List<Chunk> html, List<Chunk> reason, String text, Span at) {}

    /// A foldable block: a question of an interviewer, a hint, or anything else folded.
    ///
    /// @param id made of the summary as headings are, unique in the page
    record Details(Use use, String id, List<Chunk> summary, String text, List<Part> parts, Span at)
            implements Part {}

    /// What a foldable block is for, told by the section that it stands in.
    enum Use { QUESTION, HINT, FOLD }

    /// A paragraph that begins with a link to a method, under the heading Your turn.
    ///
    /// @param program path of the program as in its source
    /// @param html    what the paragraph says after the link
    record Exercise(String label, String program, String method, List<Chunk> html, String text, Span at)
            implements Part {}
}
