package whiteboard.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import whiteboard.check.Check;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Tree;
import whiteboard.file.TreeReader;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Program;
import whiteboard.model.Section;
import whiteboard.model.Settings;
import whiteboard.model.Syllabus;

/// A guide that was read, parsed and checked.
///
/// @param problems sorted, of all files
/// @param parsed   each source with what it was parsed to, so that a later load parses only what changed
record Loaded(Guide guide, List<Problem> problems, Map<Source, Parsed<?>> parsed) {

    private static final Loaded NOTHING = new Loaded(null, List.of(), Map.of());

    /// Reads the project, and parses all of it.
    static Loaded of(Project project) throws IOException {
        return of(project, NOTHING);
    }

    /// The same, of what was read already.
    static Loaded of(Project project, Tree tree) throws IOException {
        return of(project, tree, NOTHING);
    }

    /// Reads the project; what `before` has parsed already is not parsed again.
    static Loaded of(Project project, Loaded before) throws IOException {
        return of(project, TreeReader.read(project.content()), before);
    }

    private static Loaded of(Project project, Tree tree, Loaded before) throws IOException {
        Map<Source, Parsed<?>> parsed = Parsing.of(tree.sources(), before.parsed);
        TreeSet<Problem> problems = new TreeSet<>(tree.problems());
        parsed.values().forEach(it -> problems.addAll(it.problems()));
        Settings own = one(Parsing.SETTINGS, Settings.class, parsed, problems)
                .orElse(new Settings("", "", "https://example.org/", "", "main", "en", List.of()));
        Settings settings = project.baseUrl().map(own::at).orElse(own);
        Syllabus syllabus = one(Parsing.SYLLABUS, Syllabus.class, parsed, problems)
                .orElse(new Syllabus(new Source(Parsing.SYLLABUS, "", ""), List.of()));
        Guide guide = Guide.of(settings, syllabus, all(Section.class, parsed), all(Page.class, parsed),
                all(Program.class, parsed), tree.assets());
        problems.addAll(Check.problems(guide, project.catalog()));
        return new Loaded(guide, List.copyOf(problems), Map.copyOf(parsed));
    }

    /// The problems that stand in a file.
    List<Problem> problemsOf(Source source) {
        return problems.stream().filter(it -> it.at().source().equals(source)).toList();
    }

    private static <T> Optional<T> one(String path, Class<T> type, Map<Source, Parsed<?>> parsed,
                                       TreeSet<Problem> problems) {
        Optional<T> found = all(type, parsed).stream().findFirst();
        if (found.isEmpty()) {
            problems.add(new Problem(new Source(path, "", "").whole(), Rule.KEY_MISSING, "the file is missing",
                    "every guide has one"));
        }
        return found;
    }

    private static <T> List<T> all(Class<T> type, Map<Source, Parsed<?>> parsed) {
        return parsed.values().stream().map(Parsed::value).filter(type::isInstance).map(type::cast).toList();
    }
}
