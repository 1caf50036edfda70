package whiteboard.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whiteboard.file.Json;
import whiteboard.file.Located;
import whiteboard.file.Output;
import whiteboard.model.FrontMatter;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;

/// What scripts know of every page without loading it: its one-line answer, and what a plan weighs.
final class PageList {

    static final String NAME = "pages.json";

    private PageList() {}

    /// The pages in the order of the guide. It has a plain name, as its text changes with any page's: a name that told
    /// its content would change every page.
    static Output json(Guide guide) {
        List<Object> pages = new ArrayList<>(guide.order().size());
        for (Page page : guide.order()) pages.add(entry(guide, page));
        return Output.text(NAME, Json.line(pages) + "\n");
    }

    private static Map<String, Object> entry(Guide guide, Page page) {
        FrontMatter meta = page.meta();
        Section section = guide.sections().get(guide.parent().getOrDefault(page.source().path(), ""));
        List<String> before = new ArrayList<>();
        for (Located<String> path : meta.prerequisites()) {
            Page first = guide.pages().get(path.value());
            if (first != null) before.add(first.url());
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("url", page.url());
        entry.put("title", Quotes.plain(meta.title()));
        entry.put("summary", Quotes.plain(meta.summary()));
        entry.put("section", section == null ? "" : Quotes.plain(section.title()));
        entry.put("kind", meta.kind().name().toLowerCase(Locale.ROOT));
        entry.put("level", Words.level(meta.level()));
        entry.put("roles", meta.askedBy().stream().map(it -> it.code).toList());
        entry.put("minutes", page.minutes());
        entry.put("before", before);
        return entry;
    }
}
