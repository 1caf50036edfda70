package whiteboard.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;
import whiteboard.model.Url;

/// Whether every folder has its README.md, and whether that lists every page and folder in it once: its list is
/// the order of reading.
final class Index {

    private static final String README = "README.md";

    /// An entry and the README.md that has it.
    private record Listed(Section by, Section.Entry entry) {}

    private final Guide guide;
    private final Map<String, List<Listed>> listed = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Index(Guide guide) {
        this.guide = guide;
        for (Section section : guide.sections().values()) {
            for (Section.Entry entry : section.entries()) {
                listed.computeIfAbsent(entry.path(), it -> new ArrayList<>()).add(new Listed(section, entry));
            }
        }
    }

    static List<Problem> problems(Guide guide) {
        Index it = new Index(guide);
        it.folders();
        for (Page page : guide.pages().values()) {
            it.listing(page.source(), page.meta().title(), page.source().folder() + "/" + README);
        }
        for (Section section : guide.sections().values()) {
            if (section.source().path().equals(Guide.HOME)) continue;
            it.listing(section.source(), section.title(), Files.folder(section.source().folder()) + "/" + README);
        }
        return it.problems;
    }

    private void folders() {
        TreeSet<String> folders = new TreeSet<>();
        for (String path : guide.pages().keySet()) addAbove(path, folders);
        for (String path : guide.sections().keySet()) addAbove(path, folders);
        for (String folder : folders) {
            String readme = folder + "/" + README;
            if (guide.sections().containsKey(readme)) continue;
            problems.add(new Problem(new Source(readme, "", "").whole(), Rule.SECTION_INDEX,
                    "the folder has no README.md",
                    "write a title, two sentences that say what it is for, and a list of its pages"));
        }
    }

    private static void addAbove(String path, TreeSet<String> folders) {
        String up = Files.folder(path);
        while ((up + "/").startsWith(Url.CONTENT) && folders.add(up)) up = Files.folder(up);
    }

    private void listing(Source source, String title, String readme) {
        if (!guide.sections().containsKey(readme)) return; // a problem of its own
        boolean found = false;
        for (Listed it : listed.getOrDefault(source.path(), List.of())) {
            boolean own = it.by.source().path().equals(readme);
            if (own && found) {
                unlisted(it, "`" + Files.name(source.path()) + "` is listed twice", "delete one");
            } else if (!own) {
                unlisted(it, "`" + source + "` is listed by " + readme, "link to it in a sentence, not in a list");
            }
            found |= own;
        }
        if (found) return;
        String link = "- [" + title + "](" + Files.relative(Files.folder(readme), source.path()) + ")";
        problems.add(new Problem(source.whole(), Rule.PAGE_UNLISTED, readme + " does not list it",
                "add `" + link + "` there"));
    }

    private void unlisted(Listed it, String message, String help) {
        problems.add(new Problem(it.entry.at(), Rule.PAGE_UNLISTED, message, help));
    }
}
