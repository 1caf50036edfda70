package whiteboard.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whiteboard.check.Contract.Slot;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Page;
import whiteboard.model.Part.Heading;

/// The title of a page and its sections: which, in what order, at which level.
final class Headings {

    private static final Pattern OPEN = Pattern.compile("^#+\\s*"), CLOSE = Pattern.compile("\\s+#+\\s*$");

    private final Outline outline;
    private final Page page;
    private final Contract contract;
    private final List<String> titles;
    private final List<Chapter> chapters;
    private final List<Problem> problems = new ArrayList<>();

    private Headings(Outline outline) {
        this.outline = outline;
        this.page = outline.page();
        this.contract = outline.contract();
        this.titles = contract.slots().stream().map(Slot::title).toList();
        this.chapters = outline.chapters();
    }

    static List<Problem> problems(Outline outline) {
        Headings it = new Headings(outline);
        it.title();
        it.levels();
        it.missing(it.unknown());
        it.order();
        it.inside();
        return it.problems;
    }

    private void title() {
        String title = page.meta().title();
        String heading = CLOSE.matcher(OPEN.matcher(page.titleAt().text()).replaceFirst("")).replaceFirst("").strip();
        if (title.isEmpty() || plain(heading).equals(plain(title))) return;
        String message = heading.isEmpty() ? "the page has no first heading" : "the heading is not the title `" + title + "`";
        problem(page.titleAt(), Rule.TITLE, message, "write `# " + title + "`");
    }

    private static String plain(String title) {
        return title.replace("`", "").replace("*", "");
    }

    private void levels() {
        int above = 1;
        for (var part : page.parts()) {
            if (!(part instanceof Heading heading)) continue;
            if (heading.level() > above + 1) {
                problem(heading.at(), Rule.HEADING_LEVEL,
                        "a heading of level " + heading.level() + " under one of level " + above,
                        "write `" + "#".repeat(above + 1) + " " + heading.text() + "`");
            }
            above = heading.level();
        }
    }

    /// Returns the sections that an unknown heading is likely to stand for, which are not missing.
    private Set<String> unknown() {
        Set<String> seen = new HashSet<>(), meant = new HashSet<>();
        for (Chapter it : chapters) {
            if (!titles.contains(it.title()) && !contract.free()) {
                Optional<String> nearest = Nearest.to(it.title(), titles);
                nearest.ifPresent(meant::add);
                problem(it.heading().at(), Rule.SECTION_UNKNOWN,
                        "a page of this kind has no section `" + it.title() + "`",
                        nearest.map(title -> "did you mean `" + title + "`?").orElse("make it a heading of level 3"));
            } else if (!seen.add(it.title())) {
                problem(it.heading().at(), Rule.SECTION_UNKNOWN, "the section `" + it.title() + "` stands twice",
                        "put its text into the first");
            }
        }
        return meant;
    }

    private void missing(Set<String> meant) {
        List<String> present = chapters.stream().map(Chapter::title).toList();
        for (Slot slot : contract.slots()) {
            if (!slot.required() || present.contains(slot.title()) || meant.contains(slot.title())) continue;
            int index = titles.indexOf(slot.title());
            Optional<Chapter> next = chapters.stream().filter(it -> titles.indexOf(it.title()) > index).findFirst();
            int end = page.source().text().stripTrailing().length();
            Span at = next.map(it -> it.heading().at()).orElseGet(() -> page.source().span(Math.max(0, end - 1), end));
            problem(at, Rule.SECTION_MISSING, "the section `" + slot.title() + "` is missing", next
                    .map(it -> "write `## " + slot.title() + "` before `## " + it.title() + "`")
                    .orElse("write `## " + slot.title() + "` at the end"));
        }
    }

    /// The sections outside a longest run in the right order are those to be moved.
    private void order() {
        List<Chapter> known = chapters.stream().filter(it -> titles.contains(it.title()) && once(it)).toList();
        int[] longest = new int[known.size()], before = new int[known.size()];
        int last = -1;
        for (int i = 0; i < known.size(); i++) {
            longest[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (index(known.get(j)) > index(known.get(i)) || longest[j] + 1 <= longest[i]) continue;
                longest[i] = longest[j] + 1;
                before[i] = j;
            }
            if (last < 0 || longest[i] > longest[last]) last = i;
        }
        Set<String> right = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) right.add(known.get(i).title());
        for (Chapter it : known) if (!right.contains(it.title())) misplaced(it, known, right);
    }

    private void misplaced(Chapter chapter, List<Chapter> known, Set<String> right) {
        Optional<Chapter> next = known.stream()
                .filter(it -> right.contains(it.title()) && index(it) > index(chapter)).findFirst();
        problem(chapter.heading().at(), Rule.SECTION_ORDER, "the section `" + chapter.title() + "` stands too "
                + (next.map(it -> known.indexOf(it) < known.indexOf(chapter)).orElse(false) ? "late" : "early"),
                next.map(it -> "move it before `" + it.title() + "`").orElse("move it to the end"));
    }

    /// A section that stands twice is a problem already.
    private boolean once(Chapter chapter) {
        return chapters.stream().filter(it -> it.title().equals(chapter.title())).count() == 1;
    }

    private int index(Chapter chapter) {
        return titles.indexOf(chapter.title());
    }

    private void inside() {
        for (Slot slot : contract.slots()) {
            Optional<Chapter> chapter = outline.chapter(slot.title());
            if (chapter.isEmpty()) continue;
            List<String> present = chapter.get().sections().stream().map(Chapter::title).toList();
            for (String title : slot.inside()) {
                if (present.contains(title)) continue;
                Optional<Chapter> near = Nearest.to(title, present).flatMap(name ->
                        chapter.get().sections().stream().filter(it -> it.title().equals(name)).findFirst());
                problem(near.orElse(chapter.get()).heading().at(), Rule.SECTION_MISSING,
                        "`" + slot.title() + "` lacks the part `" + title + "`", "write `### " + title + "`");
            }
        }
    }

    private void problem(Span at, Rule rule, String message, String help) {
        problems.add(new Problem(Chapter.line(at), rule, message, help));
    }
}
