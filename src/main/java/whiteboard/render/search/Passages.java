package whiteboard.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whiteboard.model.Diagram;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Section;

/// Cuts pages into passages. Left out is what a reader has folded away to test himself: the reasons of a quiz, and
/// hints.
final class Passages {

    private final Guide guide;
    private final List<Passage> passages = new ArrayList<>();
    private String id = "", heading;
    private final StringBuilder text = new StringBuilder();

    private Passages(Guide guide, String title) {
        this.guide = guide;
        this.heading = Plain.line(title);
    }

    static List<Passage> of(Guide guide, Page page) {
        return new Passages(guide, page.meta().title()).cut(page.meta().summary(), page.parts());
    }

    static List<Passage> of(Guide guide, Section section) {
        return new Passages(guide, section.title()).cut("", section.parts());
    }

    private List<Passage> cut(String summary, List<Part> parts) {
        say(Plain.line(summary));
        for (Part part : parts) read(part);
        close();
        return passages;
    }

    private void read(Part part) {
        switch (part) {
            case Part.Heading it -> open(it.id(), Plain.text(it.html()));
            case Part.Prose it -> say(Plain.text(it.chunks()));
            case Part.ProgramView it -> say(Plain.line(it.label() + " " + names(it)));
            case Part.Chart it -> say(Plain.line(it.caption()));
            case Part.Figure it -> say(Plain.line(words(it.diagram())));
            case Part.Exercise it -> say(Plain.line(it.label()) + Plain.text(it.html()));
            case Part.Quiz it -> it.questions().forEach(question -> {
                say(Plain.text(question.html()));
                question.options().forEach(option -> say(Plain.text(option.html())));
            });
            case Part.Details it -> fold(it);
        }
    }

    private void fold(Part.Details it) {
        switch (it.use()) {
            case HINT -> { }
            case FOLD -> {
                say(Plain.text(it.summary()));
                it.parts().forEach(this::read);
            }
            case QUESTION -> {
                open(it.id(), Plain.text(it.summary()));
                it.parts().forEach(this::read);
            }
        }
    }

    /// A piece goes by its own name, a whole program by those of all its pieces.
    private String names(Part.ProgramView view) {
        Program program = guide.programs().get(view.program());
        if (program == null) return view.fragment();
        Stream<String> pieces = view.fragment().isEmpty()
                ? program.fragments().stream().map(Program.Fragment::name) : Stream.of(view.fragment());
        return program.name() + ".java: " + pieces.distinct().collect(Collectors.joining(", "));
    }

    private static String words(Diagram diagram) {
        return switch (diagram) {
            case Diagram.Flowchart it -> it.nodes().stream().flatMap(node -> node.label().stream())
                    .collect(Collectors.joining(" "));
            case Diagram.Sequence it -> it.participants().stream().map(Diagram.Participant::label)
                    .collect(Collectors.joining(" "));
        };
    }

    private void open(String id, String heading) {
        close();
        this.id = id;
        this.heading = heading;
    }

    private void say(String line) {
        if (line.isEmpty()) return;
        Plain.divide(text);
        text.append(line);
    }

    private void close() {
        passages.add(new Passage(id, heading, text.toString()));
        text.setLength(0);
    }
}
