package whiteboard.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import whiteboard.check.Check;
import whiteboard.file.Flood;
import whiteboard.file.Nearest;
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
import whiteboard.parse.PageParser;
import whiteboard.parse.ProgramParser;
import whiteboard.parse.SectionParser;
import whiteboard.parse.SettingsParser;
import whiteboard.parse.SyllabusParser;
import whiteboard.parse.TextLint;

/// A guide that was read, parsed and checked.
///
/// @param problems sorted, of all files
/// @param parsed   each source with what it was parsed to, so that a later load parses only what changed
record Loaded(Guide guide, List<Problem> problems, Map<Source, Parsed<?>> parsed) {

    private static final String SETTINGS = "content/guide.yaml", SYLLABUS = "content/syllabus.yaml";

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
        Map<Source, Parsed<?>> parsed = tree.sources().parallelStream().collect(Collectors.toMap(
                Function.identity(), it -> Optional.<Parsed<?>>ofNullable(before.parsed.get(it)).orElseGet(() -> parse(it))));
        TreeSet<Problem> problems = new TreeSet<>(tree.problems());
        parsed.values().forEach(it -> problems.addAll(it.problems()));
        Settings own = one(SETTINGS, Settings.class, parsed, problems)
                .orElse(new Settings("", "", "https://example.org/", "", "main", "en", List.of()));
        Settings settings = project.baseUrl().map(own::at).orElse(own);
        Syllabus syllabus = one(SYLLABUS, Syllabus.class, parsed, problems)
                .orElse(new Syllabus(new Source(SYLLABUS, "", ""), List.of()));
        Guide guide = Guide.of(settings, syllabus, all(Section.class, parsed), all(Page.class, parsed),
                all(Program.class, parsed), tree.assets());
        problems.addAll(Check.problems(guide, project.catalog()));
        return new Loaded(guide, List.copyOf(problems), Map.copyOf(parsed));
    }

    /// The problems that stand in a file.
    List<Problem> problemsOf(Source source) {
        return problems.stream().filter(it -> it.at().source().equals(source)).toList();
    }

    private static Parsed<?> parse(Source source) {
        Parsed<?> parsed = switch (source.path()) {
            case SETTINGS -> SettingsParser.parse(source);
            case SYLLABUS -> SyllabusParser.parse(source);
            case String path when path.endsWith(".java") -> ProgramParser.parse(source);
            case String path when path.endsWith("/README.md") -> SectionParser.parse(source);
            case String path when path.endsWith(".md") -> PageParser.parse(source);
            case String path -> new Parsed<>(path, List.of(new Problem(source.whole(), Rule.FILE_KIND,
                    "a YAML file that the guide does not know",
                    Nearest.help(path, List.of(SETTINGS, SYLLABUS)))));
        };
        List<Problem> problems = new ArrayList<>(TextLint.problems(source));
        problems.addAll(parsed.problems());
        return new Parsed<>(parsed.value(), Flood.capped(problems));
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
