package whiteboard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import whiteboard.file.Hash;
import whiteboard.file.Located;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Chunk;
import whiteboard.model.Diagram;
import whiteboard.model.FrontMatter;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Section;
import whiteboard.model.Settings;
import whiteboard.model.Slug;
import whiteboard.model.Syllabus;

/// A guide of three pages, built by hand: what the parser would make of a home page, a section and its topics.
public final class Sample {

    static final String TEXT = "text of a page that stands for all of them\n".repeat(4);

    static final String CODE = """
            ///usr/bin/env jbang "$0" "$@" ; exit $?
            //JAVA 25+
            //RUNTIME_OPTIONS -ea
            //DESCRIPTION the mean of squares

            /// The mean of the squares of `a`, in one pass.
            double meanSquare(double[] a) {
                double sum = 0;
                for (double x : a) sum += x * x; // never negative
                return sum / a.length;
            }

            void main() {
                assert meanSquare(new double[] {3, 4}) == 12.5 : "3, 4";
                IO.println("n  value");
                for (int n = 1; n < 4; n++) IO.println("%d  %.1f".formatted(n, meanSquare(new double[] {n})));
            }

            /* Output
            n  value
            1  1.0
            2  4.0
            3  9.0
            */
            """;

    private Sample() {}

    public static Source source(String path, String text) {
        return new Source(path, text, Hash.of(text));
    }

    public static Span at(String path) {
        return source(path, TEXT).span(0, 4);
    }

    public static List<Chunk> html(String html) {
        return List.of(new Chunk.Html(html));
    }

    public static Part heading(int level, String text) {
        return new Part.Heading(level, Slug.domId(Slug.of(text)), html(text), text, at("content/x.md"));
    }

    public static Part p(String text) {
        return prose(Part.Shape.PARAGRAPH, html("<p>" + text + "</p>\n"), text);
    }

    public static Part prose(Part.Shape shape, List<Chunk> chunks, String text) {
        return new Part.Prose(shape, 0, chunks, text, at("content/x.md"));
    }

    public static <T> Located<T> located(T value) {
        return new Located<>(value, at("content/x.md"));
    }

    public static Page page(String path, String title, String summary, List<Part> parts) {
        var meta = new FrontMatter(title, summary, FrontMatter.Kind.TOPIC,
                List.of(FrontMatter.Role.MLE, FrontMatter.Role.DS), FrontMatter.Level.CORE,
                List.of(located(path.endsWith("squares.md") ? "1.squares" : "none")), List.of());
        return new Page(source(path, TEXT), meta, parts, List.of(), Set.of(), at(path), 430);
    }

    public static Program program(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
        Source source = source(path, CODE);
        int promise = CODE.indexOf("/* Output"), method = CODE.indexOf("/// The mean"), end = CODE.indexOf("void main");
        String text = CODE.substring(method, end).strip() + "\n";
        Span at = source.span(method, method + text.length());
        Span body = source.span(CODE.indexOf("{\n", method), at.end() - 1);
        var fragment = new Program.Fragment("meanSquare", Program.Fragment.Kind.METHOD, at, body, text);
        return new Program(source, name, "the mean of squares", List.of(), "n  value\n1  1.0\n2  4.0\n3  9.0\n",
                source.span(promise, CODE.length() - 1), List.of(fragment), end);
    }

    public static Section section(String path, String title, String summary, String... entries) {
        List<Section.Entry> all = new ArrayList<>();
        for (String entry : entries) all.add(new Section.Entry(entry, "", at(path)));
        return new Section(source(path, TEXT), title, summary, List.of(p(summary)), all, List.of(), Set.of());
    }

    public static Guide guide(List<Page> pages, List<Section> sections, List<Program> programs) {
        var settings = new Settings("Whiteboard", "A guide", "https://guide.example/wb/", "https://git.example/o/r",
                "main", "en-GB", List.of());
        var topics = List.of(new Syllabus.Topic("1.squares", "Squares"), new Syllabus.Topic("1.cubes", "Cubes"));
        var syllabus = new Syllabus(source("content/syllabus.yaml", TEXT),
                List.of(new Syllabus.Part("Powers", topics)));
        return Guide.of(settings, syllabus, sections, pages, programs, List.of());
    }

    public static Guide guide() {
        return guide(List.of(squares(), page("content/maths/roots.md", "Roots", "Undo a square.", List.of(p("Soon.")))),
                List.of(section(Guide.HOME, "Whiteboard", "Every example runs.", "content/maths/README.md"),
                        section("content/maths/README.md", "Maths", "Numbers and what they are good for.",
                                "content/maths/squares.md", "content/maths/roots.md")),
                List.of(program("content/maths/MeanSquare.java")));
    }

    /// A topic with one part of every kind.
    public static Page squares() {
        String program = "content/maths/MeanSquare.java";
        Span at = at("content/x.md");
        List<Chunk> formula = List.of(new Chunk.Html("<p>Write "), new Chunk.Maths("x^2", false, at),
                new Chunk.Html(" for it.</p>\n"));
        var chart = new Part.Chart(located(program), located("n"), Part.Mark.LINE, located("n"),
                List.of(located("value")), located(""), located(""), "", "It grows.", at);
        var diagram = new Diagram.Flowchart(Diagram.Direction.DOWN,
                List.of(new Diagram.Node("a", Diagram.Outline.BOX, List.of("number"), -1),
                        new Diagram.Node("b", Diagram.Outline.ROUND, List.of("square"), -1)),
                List.of(new Diagram.Edge("a", "b", Diagram.Stroke.SOLID, true, List.of())), List.of());
        var quiz = new Part.Quiz(List.of(new Part.QuizQuestion("quiz-1", html("What is 3 squared?"), "", List.of(
                new Part.Option(false, html("6"), html("That is twice."), "", at),
                new Part.Option(true, html("9"), html("Three threes."), "", at)), at)), at);
        var details = new Part.Details(Part.Use.QUESTION, "why", html("Why?"), "Why?", List.of(
                p("<strong>Junior.</strong> It is."), p("<strong>Senior.</strong> It must."),
                p("<strong>Staff.</strong> It pays.")), at);
        return page("content/maths/squares.md", "Squares", "A number times itself.", List.of(
                heading(2, "Say it in a minute"), p("A square is a number times itself."),
                heading(2, "How it works"), prose(Part.Shape.PARAGRAPH, formula, "Write for it."),
                prose(Part.Shape.MATHS, List.of(new Chunk.Maths("\\sum_i x_i^2", true, at)), ""),
                prose(Part.Shape.TABLE, html("<table><tr><td>1</td></tr></table>\n"), "1"), chart,
                new Part.Figure(diagram, at),
                heading(2, "In code"), p("One loop:"), new Part.ProgramView("One pass", program, "meanSquare", at),
                p("The whole program:"), new Part.ProgramView("Mean square, whole", program, "", at),
                prose(Part.Shape.CODE, List.of(new Chunk.Code("sql", "select 1 -- one", at)), ""),
                heading(2, "Follow-ups"), details, heading(2, "Quiz"), quiz, heading(2, "Your turn"),
                new Part.Exercise("Write the loop", program, "meanSquare", html(": one pass."), "", at),
                heading(2, "Sources"), p("Euclid.")));
    }
}
