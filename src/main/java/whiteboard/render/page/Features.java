package whiteboard.render.page;

import java.util.List;
import whiteboard.model.Chunk;
import whiteboard.model.Part;

/// What a page needs beyond the common style sheet.
final class Features {

    private Features() {}

    static boolean maths(List<Part> parts) {
        return parts.stream().anyMatch(Features::maths);
    }

    private static boolean maths(Part part) {
        return switch (part) {
            case Part.Heading it -> has(it.html());
            case Part.Prose it -> has(it.chunks());
            case Part.Exercise it -> has(it.html());
            case Part.Details it -> has(it.summary()) || maths(it.parts());
            case Part.Quiz it -> it.questions().stream().anyMatch(question -> has(question.html())
                    || question.options().stream().anyMatch(option -> has(option.html()) || has(option.reason())));
            case Part.ProgramView _, Part.Chart _, Part.Figure _ -> false;
        };
    }

    private static boolean has(List<Chunk> chunks) {
        return chunks.stream().anyMatch(Chunk.Maths.class::isInstance);
    }

    static boolean boards(List<Part> parts) {
        return parts.stream().anyMatch(it -> it instanceof Part.ProgramView
                || it instanceof Part.Prose prose && prose.chunks().stream().anyMatch(Chunk.Code.class::isInstance));
    }
}
