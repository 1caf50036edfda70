package whiteboard.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Guide;
import whiteboard.model.Link;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Section;
import whiteboard.model.Url;

/// Whether every program is shown whole once, depends on what it may, and every image is used.
final class Shown {

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "webp", "svg", "gif", "avif");

    private Shown() {}

    static List<Problem> problems(Guide guide) {
        List<Problem> problems = new ArrayList<>();
        programs(guide, problems);
        images(guide, problems);
        return problems;
    }

    private static void programs(Guide guide, List<Problem> problems) {
        Map<String, Part.ProgramView> whole = new HashMap<>();
        for (Page page : guide.pages().values()) {
            Chapter.all(page.parts()).forEach(part -> {
                if (!(part instanceof Part.ProgramView view) || !view.fragment().isEmpty()) return;
                Part.ProgramView other = whole.putIfAbsent(view.program(), view);
                if (other == null) return;
                String there = other.at().source() + ":" + other.at().line();
                problems.add(new Problem(Chapter.line(view.at()), Rule.PROGRAM_UNSHOWN,
                        "`" + Files.name(view.program()) + "` is shown whole by " + there + " too",
                        "show a part of it here, or link to it in a sentence"));
            });
        }
        for (Program program : guide.programs().values()) {
            if (whole.containsKey(program.source().path())) continue;
            problems.add(new Problem(program.source().whole(), Rule.PROGRAM_UNSHOWN, "no page shows it whole",
                    "write `[" + program.name() + ", whole](" + program.source().name() + ")` as a paragraph"));
        }
    }

    private static void images(Guide guide, List<Problem> problems) {
        Set<String> used = new HashSet<>();
        for (Page page : guide.pages().values()) use(page.source(), page.links().stream(), used);
        for (Section section : guide.sections().values()) use(section.source(), section.links().stream(), used);
        for (String path : guide.assets().keySet()) {
            String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (used.contains(path) || !IMAGES.contains(ending)) continue;
            problems.add(new Problem(new Source(path, "", "").whole(), Rule.ASSET_UNUSED, "no page uses the image",
                    "delete it"));
        }
    }

    private static void use(Source source, Stream<Link> links, Set<String> used) {
        links.filter(it -> !it.external() && !it.target().isEmpty())
                .forEach(it -> used.add(Url.resolve(source.folder(), it.target())));
    }
}
