package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whiteboard.file.Span;
import whiteboard.model.Part;
import whiteboard.model.Part.Heading;

/// A heading of a page and what stands under it, up to the next heading of its level.
///
/// @param parts headings of deeper levels included
record Chapter(Heading heading, List<Part> parts) {

    /// The chapters of a page: its headings of level 2.
    static List<Chapter> of(List<Part> parts) {
        return split(parts, 2);
    }

    private static List<Chapter> split(List<Part> parts, int level) {
        List<Chapter> chapters = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Heading heading && heading.level() <= level) {
                chapters.add(new Chapter(heading, new ArrayList<>()));
            } else if (!chapters.isEmpty()) {
                chapters.getLast().parts.add(part);
            }
        }
        return chapters;
    }

    String title() {
        return heading.text();
    }

    /// What the headings of the next level divide it into.
    List<Chapter> sections() {
        return split(parts, 3);
    }

    /// The parts in front of the first heading of level 3.
    List<Part> opening() {
        return parts.stream().takeWhile(it -> !(it instanceof Heading heading && heading.level() == 3)).toList();
    }

    /// The part that lists things, if there is one: the first table, else the first list.
    static Optional<Part.Prose> listing(List<Part> parts) {
        return prose(parts, Part.Shape.TABLE).findFirst().or(() -> prose(parts, Part.Shape.LIST).findFirst());
    }

    static Stream<Part.Prose> prose(List<Part> parts, Part.Shape shape) {
        return parts.stream().filter(Part.Prose.class::isInstance).map(Part.Prose.class::cast)
                .filter(it -> it.shape() == shape);
    }

    /// Every part, those inside foldable blocks too.
    static Stream<Part> all(List<Part> parts) {
        return parts.stream().flatMap(it -> it instanceof Part.Details details
                ? Stream.concat(Stream.of(it), all(details.parts())) : Stream.of(it));
    }

    /// The first line of a place, for a problem that concerns all of it.
    static Span line(Span at) {
        int end = at.source().text().indexOf('\n', at.start());
        return at.source().span(at.start(), end < 0 ? at.end() : Math.max(at.start(), Math.min(end, at.end())));
    }
}
