package whiteboard.render;

import java.util.ArrayList;
import java.util.List;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Section;

/// A guide whose authors wrote hostile texts wherever there is room for a text.
public final class AttackedGuide {

    /// How many pages a section has.
    public static final int SECTION = 33;

    private AttackedGuide() {}

        /// @param texts each of which has a page of its own
    public static Guide of(List<String> texts) {
        List<Page> pages = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> home = new ArrayList<>();
        for (int s = 0; s * SECTION < texts.size(); s++) {
            List<String> entries = new ArrayList<>();
            for (int i = s * SECTION; i < Math.min(texts.size(), (s + 1) * SECTION); i++) {
                String path = "content/s" + s + "/p" + i + ".md", evil = texts.get(i);
                pages.add(Sample.page(path, evil, evil, parts(evil)));
                entries.add(path);
            }
            String readme = "content/s" + s + "/README.md", evil = texts.get(s * 31 % texts.size());
            sections.add(Sample.section(readme, evil, evil, entries.toArray(String[]::new)));
            home.add(readme);
        }
        sections.add(Sample.section(Guide.HOME, "Whiteboard", "Every example runs.", home.toArray(String[]::new)));
        return Sample.guide(pages, sections, List.of(Sample.program("content/s0/MeanSquare.java")));
    }

    /// One part for each sink of a page: heading and table of contents, caption, labels of programs and exercises,
    /// fences, formulas, prose, table, question and answer, quiz with option and reason.
    private static List<Part> parts(String evil) {
        String program = "content/s0/MeanSquare.java";
        var at = Sample.at("content/x.md");
        var chart = new Part.Chart(Sample.located(program), Sample.located("n"), Part.Mark.LINE, Sample.located("n"),
                List.of(Sample.located("value")), Sample.located(""), Sample.located(""), "", evil, at);
        var quiz = new Part.Quiz(List.of(new Part.QuizQuestion("quiz-1", Sample.html(evil), evil, List.of(
                new Part.Option(false, Sample.html(evil), Sample.html(evil), evil, at),
                new Part.Option(true, Sample.html("9"), Sample.html(evil), "9", at)), at)), at);
        var question = new Part.Details(Part.Use.QUESTION, "why", Sample.html(evil), evil, List.of(
                Sample.prose(Part.Shape.PARAGRAPH, Sample.html("<p>" + evil + "</p>"), evil)), at);
        return List.of(new Part.Heading(2, "x", Sample.html(evil), evil, at), chart,
                new Part.ProgramView(evil, program, "meanSquare", at), new Part.ProgramView(evil, program, "", at),
                new Part.Exercise(evil, program, "meanSquare", Sample.html(evil), evil, at),
                Sample.prose(Part.Shape.CODE, List.of(new Chunk.Code("text", evil, at), new Chunk.Code("sql", evil, at),
                        new Chunk.Code("java", evil, at)), ""),
                Sample.prose(Part.Shape.MATHS, List.of(new Chunk.Maths(evil, true, at)), ""),
                Sample.prose(Part.Shape.PARAGRAPH, Sample.html("<p>" + evil + "</p>"), evil),
                Sample.prose(Part.Shape.TABLE, Sample.html("<table><tr><td>" + evil + "</td></tr></table>"), evil),
                question, quiz);
    }
}
