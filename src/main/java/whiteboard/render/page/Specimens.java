package whiteboard.render.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.model.Page;
import whiteboard.model.Part;

/// Finds a topic that shows a newcomer what all of them are like.
final class Specimens {

    /// Lines of output that a home page has room for.
    private static final int SHORT = 8;

    private final Guide guide;
    private final Prose prose;

    Specimens(Guide guide, Prose prose) {
        this.guide = guide;
        this.prose = prose;
    }

    /// The first topic with a spoken answer and a program of few lines of output; null where there is none.
    ///
    /// @param starts where readers start: its pages are preferred, so that the specimen is typical of the guide
    IndexView.Specimen first(Place place, List<IndexView.Start> starts) {
        Set<String> preferred = starts.stream().flatMap(it -> it.evening().stream()).map(Frame.Way::address)
                .collect(Collectors.toSet());
        List<Page> pages = guide.order().stream()
                .sorted(Comparator.comparing((Page it) -> !preferred.contains(place.to(it.url())))).toList();
        for (Page page : pages) {
            Part.Prose answer = answer(page.parts());
            Part.ProgramView view = whole(page.parts());
            if (page.meta().kind() != Kind.TOPIC || answer == null || view == null) continue;
            if (!(new Boards(guide, Modules.NONE, place).board(view, new HashSet<>()) instanceof Piece.Board board)) continue;
            var topic = new Frame.Way(page.meta().title(), place.to(page.url()), false);
            return new IndexView.Specimen(topic, prose.html(answer.chunks()), board);
        }
        return null;
    }

    private static Part.Prose answer(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            boolean spoken = parts.get(i) instanceof Part.Heading heading
                    && Block.purpose(heading.text()) == Block.Purpose.SPOKEN;
            if (spoken && parts.get(i + 1) instanceof Part.Prose answer) return answer;
        }
        return null;
    }

    private Part.ProgramView whole(List<Part> parts) {
        for (Part part : parts) {
            boolean whole = part instanceof Part.ProgramView view && view.fragment().isEmpty()
                    && guide.programs().containsKey(view.program())
                    && guide.programs().get(view.program()).promise().lines().count() <= SHORT;
            if (whole) return (Part.ProgramView) part;
        }
        return null;
    }
}
