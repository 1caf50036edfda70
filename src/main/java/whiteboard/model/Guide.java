package whiteboard.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import whiteboard.file.Asset;

/// All that is known when every file is parsed. Maps go by the path of the source.
///
/// @param order the pages as they are read: the sections' entries, followed from the home page down; pages
///              that no section lists come last, by path
/// @param parent the README.md that lists a page or a README.md, by the path of the listed one
public record Guide(Settings settings, Syllabus syllabus, SortedMap<String, Section> sections,
                    SortedMap<String, Page> pages, SortedMap<String, Program> programs,
                    SortedMap<String, Asset> assets, List<Page> order, Map<String, String> parent) {

    /// The path of the home page's source.
    public static final String HOME = Url.CONTENT + "README.md";

    public static Guide of(Settings settings, Syllabus syllabus, Collection<Section> sections,
                           Collection<Page> pages, Collection<Program> programs, Collection<Asset> assets) {
        SortedMap<String, Section> bySection = index(sections, it -> it.source().path());
        SortedMap<String, Page> byPage = index(pages, it -> it.source().path());
        Map<String, String> parent = new HashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        follow(HOME, bySection, byPage, parent, seen);
        List<Page> order = new ArrayList<>();
        for (String path : seen) if (byPage.containsKey(path)) order.add(byPage.get(path));
        for (Page page : byPage.values()) if (!seen.contains(page.source().path())) order.add(page);
        return new Guide(settings, syllabus, bySection, byPage, index(programs, it -> it.source().path()),
                index(assets, Asset::path), List.copyOf(order), Map.copyOf(parent));
    }

    private static void follow(String path, Map<String, Section> sections, Map<String, Page> pages,
                               Map<String, String> parent, Set<String> seen) {
        Section section = sections.get(path);
        if (!seen.add(path) || section == null) return;
        for (Section.Entry entry : section.entries()) {
            boolean known = pages.containsKey(entry.path()) || sections.containsKey(entry.path());
            if (known && !entry.path().equals(HOME)) parent.putIfAbsent(entry.path(), path);
            if (known) follow(entry.path(), sections, pages, parent, seen);
        }
    }

    private static <T> SortedMap<String, T> index(Collection<T> all, Function<T, String> path) {
        SortedMap<String, T> map = new TreeMap<>(Comparator.naturalOrder());
        for (T it : all) map.put(path.apply(it), it);
        return map;
    }

    /// The sections above a page or a section, outermost first, the home page included.
    public List<Section> above(String path) {
        List<Section> above = new ArrayList<>();
        for (String up = parent.get(path); up != null && above.size() < 16; up = parent.get(up)) {
            above.addFirst(sections.get(up));
        }
        return above;
    }
}
