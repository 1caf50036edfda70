package whiteboard.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import whiteboard.check.Check;
import whiteboard.file.Asset;
import whiteboard.file.Hash;
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

/// A guide that was read and parsed, and is still to be checked.
///
/// @param tree     what was read
/// @param problems sorted, of what a file's reader and parser found
/// @param parsed   each source with what it was parsed to, so that a later draft parses only what changed
/// @param catalog  `jbang-catalog.json` as it was read, if it is there
record Draft(Tree tree, Guide guide, List<Problem> problems, Map<Source, Parsed<?>> parsed,
             Optional<Source> catalog) {

    /// Reads the project; what was parsed before is not parsed again.
    static Draft of(Project project, Map<Source, Parsed<?>> before) throws IOException {
        return of(project, TreeReader.read(project.content()), before);
    }

    /// The same, of what was read already.
    static Draft of(Project project, Tree tree, Map<Source, Parsed<?>> before) throws IOException {
        Map<Source, Parsed<?>> parsed = Parsing.of(tree.sources(), before);
        TreeSet<Problem> problems = new TreeSet<>(tree.problems());
        parsed.values().forEach(it -> problems.addAll(it.problems()));
        Settings own = one(Parsing.SETTINGS, Settings.class, parsed, problems)
                .orElse(new Settings("", "", "https://example.org/", "", "main", "en", List.of()));
        Settings settings = project.baseUrl().map(own::at).orElse(own);
        Syllabus syllabus = one(Parsing.SYLLABUS, Syllabus.class, parsed, problems)
                .orElse(new Syllabus(new Source(Parsing.SYLLABUS, "", ""), List.of()));
        Guide guide = Guide.of(settings, syllabus, all(Section.class, parsed), all(Page.class, parsed),
                all(Program.class, parsed), tree.assets());
        return new Draft(tree, guide, List.copyOf(problems), Map.copyOf(parsed), project.catalog());
    }

    /// The same guide with all that no single file can know.
    Loaded checked() {
        TreeSet<Problem> all = new TreeSet<>(problems);
        all.addAll(Check.problems(guide, catalog));
        return new Loaded(guide, List.copyOf(all), parsed);
    }

    /// Whether nothing changed since an earlier draft.
    boolean same(Draft before) {
        return parsed.keySet().equals(before.parsed.keySet()) && problems.equals(before.problems)
                && catalog.equals(before.catalog) && sums(guide).equals(sums(before.guide));
    }

    private static Map<String, String> sums(Guide guide) {
        return guide.assets().values().stream().collect(Collectors.toMap(Asset::path, it -> Hash.quick(it.bytes())));
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
