package whiteboard.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whiteboard.file.Located;
import whiteboard.model.FrontMatter.Role;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;

/// The lists of links that pages carry: what is above, beside and below them, and the syllabus.
final class Entries {

    private static final int DEEPEST = 8;

    private final Guide guide;

    Entries(Guide guide) {
        this.guide = guide;
    }

    /// The sections above a page or section, outermost first.
    List<Frame.Way> crumbs(String path, Place place) {
        return guide.above(path).stream().map(it -> new Frame.Way(
                it.source().path().equals(Guide.HOME) ? guide.settings().title() : it.title(),
                place.to(it.url()), false)).toList();
    }

    /// The pages of a section, for the rail beside one of them.
    List<Frame.Way> ways(Section section, String here, Place place) {
        List<Frame.Way> ways = new ArrayList<>();
        for (Section.Entry entry : section.entries()) {
            Page page = guide.pages().get(entry.path());
            if (page == null) continue;
            ways.add(new Frame.Way(page.meta().title(), place.to(page.url()), entry.path().equals(here)));
        }
        return ways;
    }

    /// What a page says to read first.
    List<Frame.Way> before(Page page, Place place) {
        List<Frame.Way> ways = new ArrayList<>();
        for (Located<String> path : page.meta().prerequisites()) {
            Page first = guide.pages().get(path.value());
            if (first != null) ways.add(new Frame.Way(first.meta().title(), place.to(first.url()), false));
        }
        return ways;
    }

    /// The tree of topics and sections that a section lists.
    List<IndexView.Entry> below(Section section, Place place) {
        return below(section, place, 0);
    }

    private List<IndexView.Entry> below(Section section, Place place, int depth) {
        List<IndexView.Entry> below = new ArrayList<>();
        for (Section.Entry entry : section.entries()) {
            Page page = guide.pages().get(entry.path());
            Section inner = guide.sections().get(entry.path());
            if (page != null) below.add(topic(page, place));
            if (inner == null || inner == section || depth > DEEPEST) continue;
            below.add(new IndexView.Entry(inner.title(), inner.summary(), place.to(inner.url()), inner.url(), "",
                    List.of(), 0, "", 0, below(inner, place, depth + 1)));
        }
        return below;
    }

    private static IndexView.Entry topic(Page page, Place place) {
        var meta = page.meta();
        return new IndexView.Entry(meta.title(), meta.summary(), place.to(page.url()), page.url(),
                Words.kind(meta.kind()), meta.askedBy().stream().map(it -> it.code).toList(),
                meta.level().ordinal() + 1, Words.level(meta.level()), page.minutes(), List.of());
    }

    SyllabusView syllabus(Frame frame, Place place, List<IndexView.Entry> tree) {
        Map<String, Page> covering = new HashMap<>();
        for (Page page : guide.pages().values()) {
            for (Located<String> id : page.meta().covers()) covering.putIfAbsent(id.value(), page);
        }
        List<SyllabusView.Part> parts = guide.syllabus().parts().stream()
                .map(part -> new SyllabusView.Part(part.title(), part.topics().stream().map(topic -> {
                    Page page = covering.get(topic.id());
                    return page == null ? new SyllabusView.Topic(topic.title(), "", "")
                            : new SyllabusView.Topic(topic.title(), page.meta().title(), place.to(page.url()));
                }).toList())).toList();
        int total = parts.stream().mapToInt(it -> it.topics().size()).sum();
        int covered = (int) parts.stream().mapToLong(SyllabusView.Part::covered).sum();
        return new SyllabusView(frame, covered, total, parts, tree, roles());
    }

    /// The roles that some page is asked of.
    List<SyllabusView.Choice> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> guide.pages().values().stream().anyMatch(it -> it.meta().askedBy().contains(role)))
                .map(it -> new SyllabusView.Choice(it.code, Words.singular(it))).toList();
    }
}
