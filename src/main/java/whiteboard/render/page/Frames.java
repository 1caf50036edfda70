package whiteboard.render.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.file.Json;
import whiteboard.model.Guide;
import whiteboard.model.Section;
import whiteboard.model.Settings;

/// Makes what pages have around them.
final class Frames {

    private static final int MOST_SECTIONS = 12;

    private final Guide guide;
    private final Files files;
    private final boolean offline;
    private final URI base;

    Frames(Guide guide, Files files, boolean offline) {
        this.guide = guide;
        this.files = files;
        this.offline = offline;
        this.base = URI.create(guide.settings().baseUrl());
    }

    /// @param level of the page, for search engines; empty for a page that is no topic
    Frame topic(Place place, String title, String summary, List<Frame.Way> crumbs, String level, int minutes,
                boolean maths, boolean boards) {
        Map<String, Object> page = node("LearningResource", title, summary, place);
        page.put("educationalLevel", level);
        page.put("timeRequired", "PT" + minutes + "M");
        page.put("isPartOf", Map.of("@id", guide.settings().baseUrl()));
        String ld = Json.line(graph(List.of(page, breadcrumbs(place, crumbs, title))));
        return frame(place, title, summary, "article", ld, maths, boards);
    }

    Frame index(Place place, String title, String summary, List<Frame.Way> crumbs, boolean maths, boolean boards) {
        Map<String, Object> page = node(crumbs.isEmpty() ? "WebSite" : "CollectionPage", title, summary, place);
        String ld = Json.line(crumbs.isEmpty() ? graph(List.of(page))
                : graph(List.of(page, breadcrumbs(place, crumbs, title))));
        return frame(place, title, summary, "website", ld, maths, boards);
    }

    Frame lost(Place place) {
        Settings it = guide.settings();
        return new Frame(place, files, it.language(), it.title(), "Nothing is written here", it.description(), "",
                "website", "", false, false, it.repository(), sections(place), offline);
    }

    private Frame frame(Place place, String title, String summary, String type, String ld, boolean maths,
                        boolean boards) {
        Settings it = guide.settings();
        return new Frame(place, files, it.language(), it.title(), title, summary, absolute(place.url()), type, ld,
                maths && files.has("maths.css"), boards, it.repository(), sections(place), offline);
    }

    /// The sections that the home page lists, if one line can hold them; else the syllabus leads to them.
    private List<Frame.Way> sections(Place place) {
        List<Frame.Way> ways = new ArrayList<>();
        Section home = guide.sections().get(Guide.HOME);
        if (home == null || home.entries().size() > MOST_SECTIONS) return ways;
        for (Section.Entry entry : home.entries()) {
            Section section = guide.sections().get(entry.path());
            if (section == null) continue;
            ways.add(new Frame.Way(section.title(), place.to(section.url()), place.url().startsWith(section.url())));
        }
        return ways;
    }

    private Map<String, Object> node(String type, String name, String description, Place place) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.put("@id", absolute(place.url()));
        node.put("name", name);
        node.put("description", description);
        node.put("url", absolute(place.url()));
        node.put("inLanguage", guide.settings().language());
        return node;
    }

    private Map<String, Object> breadcrumbs(Place place, List<Frame.Way> crumbs, String title) {
        List<Object> items = new ArrayList<>();
        URI base = URI.create(absolute(place.url()));
        for (Frame.Way crumb : crumbs) items.add(item(items.size() + 1, crumb.label(), base.resolve(crumb.address())));
        items.add(item(items.size() + 1, title, base));
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "BreadcrumbList");
        node.put("itemListElement", items);
        return node;
    }

    private static Map<String, Object> item(int position, String name, URI address) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("name", name);
        item.put("item", address.toString());
        return item;
    }

    private static Map<String, Object> graph(List<Object> nodes) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", nodes);
        return graph;
    }

    private String absolute(String url) {
        return base.resolve(Uris.encode(url)).toString();
    }
}
