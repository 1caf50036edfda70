package whiteboard.render.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;

/// A chapter in the order in which a book is read: a section before its pages.
///
/// @param url   address in the site, as [Page#url]
/// @param depth 0 for the home page, which opens the book; 1 for what it lists, and so on
record Leaf(String url, String title, int depth) {

    /// Every section and page of a guide once; pages that no section lists come last.
    static List<Leaf> of(Guide guide) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        follow(Guide.HOME, 0, guide, leaves);
        for (Page page : guide.order()) {
            leaves.putIfAbsent(page.source().path(), new Leaf(page.url(), page.meta().title(), 1));
        }
        return new ArrayList<>(leaves.values());
    }

    private static void follow(String path, int depth, Guide guide, Map<String, Leaf> leaves) {
        Page page = guide.pages().get(path);
        Section section = guide.sections().get(path);
        if (leaves.containsKey(path) || page == null && section == null) return;
        if (page != null) leaves.put(path, new Leaf(page.url(), page.meta().title(), depth));
        else leaves.put(path, new Leaf(section.url(), depth == 0 ? guide.settings().title() : section.title(), depth));
        if (section == null) return;
        for (Section.Entry entry : section.entries()) {
            if (!entry.path().equals(Guide.HOME)) follow(entry.path(), depth + 1, guide, leaves);
        }
    }
}
