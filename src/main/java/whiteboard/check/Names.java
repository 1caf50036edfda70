package whiteboard.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Program;
import whiteboard.model.Section;

/// Whether two things of the guide would have the same address in the site, and so programs the same alias in the
/// catalog, or the same title in the same list. Letter case counts nothing.
final class Names {

    /// What the site writes for itself.
    private static final List<String> SITE = List.of("assets/", "cards/", "exercises/", "learn/", "mock/",
            "offline/", "plan/", "programs/", "progress/", "quiz/", "run/", "search/", "syllabus/");

    private record Owner(String path, Span at) {}

    private final Map<String, Owner> owners = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Names() {
        for (String url : SITE) owners.put("address " + url, new Owner("the site itself", null));
    }

    static List<Problem> problems(Guide guide) {
        Names it = new Names();
        for (Section section : guide.sections().values()) {
            it.own("address", section.url(), section.source().whole());
        }
        for (Page page : guide.pages().values()) {
            it.own("address", page.url(), page.source().whole());
            if (page.meta().title().isEmpty()) continue;
            it.own("title", page.source().folder() + "/" + page.meta().title(), page.titleAt());
        }
        for (Program program : guide.programs().values()) {
            it.own("address", program.url(), program.source().whole()); // which the alias follows from
        }
        return it.problems;
    }

    private void own(String what, String name, Span at) {
        Owner other = owners.putIfAbsent(what + " " + name.toLowerCase(Locale.ROOT), new Owner(at.source().path(), at));
        if (other == null) return;
        problems.add(new Problem(Chapter.line(at), Rule.NAME_TWICE,
                "the " + what + " `" + (what.equals("title") ? Files.name(name) : name) + "` is that of " + other.path,
                other.at == null ? "give it another name: the site itself writes there" : "rename one of them"));
    }
}
