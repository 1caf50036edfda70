package whiteboard.render.typeset;

import java.util.List;
import java.util.function.Consumer;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Section;

/// Every chunk, those inside of foldable parts too, in the order of the page.
final class Chunks {

    private Chunks() {}

    static void each(Guide guide, Consumer<Chunk> visit) {
        for (Section section : guide.sections().values()) each(section.parts(), visit);
        for (Page page : guide.pages().values()) each(page.parts(), visit);
    }

    private static void each(List<Part> parts, Consumer<Chunk> visit) {
        for (Part part : parts) each(part, visit);
    }

    private static void each(Part part, Consumer<Chunk> visit) {
        switch (part) {
            case Part.Heading it -> it.html().forEach(visit);
            case Part.Prose it -> it.chunks().forEach(visit);
            case Part.Exercise it -> it.html().forEach(visit);
            case Part.Quiz it -> it.questions().forEach(question -> {
                question.html().forEach(visit);
                question.options().forEach(option -> {
                    option.html().forEach(visit);
                    option.reason().forEach(visit);
                });
            });
            case Part.Details it -> {
                it.summary().forEach(visit);
                each(it.parts(), visit);
            }
            case Part.ProgramView _, Part.Chart _, Part.Figure _ -> { }
        }
    }
}
