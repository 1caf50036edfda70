package whiteboard.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import whiteboard.Printed;
import whiteboard.file.Asset;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.model.Catalog;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Program;
import whiteboard.model.Section;
import whiteboard.model.Settings;
import whiteboard.model.Syllabus;
import whiteboard.parse.PageParser;
import whiteboard.parse.ProgramParser;
import whiteboard.parse.SectionParser;

/// A guide of four small pages without a problem, into which tests plant their faults.
final class Sample {

    /// The same few programs stand in most guides here.
    private static final Map<String, Parsed<Program>> PROGRAMS = new ConcurrentHashMap<>();

    private final Map<String, String> files = new TreeMap<>();
    private Optional<String> catalog = Optional.empty();
    private boolean catalogMissing;

    private Sample() {}

    static Sample good() {
        Sample it = new Sample();
        it.files.put("content/README.md", "# Guide\n\nFor tests.\n\n- [Computing](cs/README.md)\n");
        it.files.put("content/cs/README.md", """
                # Computing

                What each candidate is asked.

                - [Heaps](heaps.md)
                - [Trees](trees.md)
                - [Search](search.md)
                - [Why here](why.md)
                """);
        it.files.put("content/cs/heaps.md", SampleText.TOPIC);
        it.files.put("content/cs/trees.md", SampleText.PROCESS);
        it.files.put("content/cs/search.md", SampleText.CASE);
        it.files.put("content/cs/why.md", SampleText.BEHAVIOURAL);
        it.files.put("content/cs/BinaryHeap.java", SampleText.PROGRAM);
        it.files.put("content/cs/Search.java", SampleText.PROGRAM.replace("Sorts", "Searches"));
        return it;
    }

    /// The guide with a file more, or another in its place.
    Sample with(String path, String text) {
        files.put(path, text);
        return this;
    }

    Sample without(String path) {
        if (files.remove(path) == null) throw new IllegalArgumentException(path);
        return this;
    }

    /// The guide with a piece of text replaced, the first time that it stands in the file.
    Sample but(String path, String text, String by) {
        String before = files.get(path);
        int at = before.indexOf(text);
        if (at < 0) throw new IllegalArgumentException(path + " holds no " + text);
        return with(path, before.substring(0, at) + by + before.substring(at + text.length()));
    }

    String text(String path) {
        return files.get(path);
    }

    Sample catalog(String text) {
        catalog = Optional.of(text);
        return this;
    }

    Sample noCatalog() {
        catalogMissing = true;
        return this;
    }

    Guide guide(List<Problem> problems) {
        List<Page> pages = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Program> programs = new ArrayList<>();
        List<Asset> assets = new ArrayList<>();
        files.forEach((path, text) -> {
            Source source = new Source(path, text, path);
            if (path.endsWith("README.md")) sections.add(take(SectionParser.parse(source), problems));
            else if (path.endsWith(".md")) pages.add(take(PageParser.parse(source), problems));
            else if (path.endsWith(".java")) programs.add(take(program(source), problems));
            else assets.add(new Asset(path, "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)));
        });
        Settings settings = new Settings("Guide", "", "https://example.org/", "https://example.org/r", "main", "en",
                List.of("a.b:c:1.2.3"));
        Syllabus syllabus = new Syllabus(new Source("content/syllabus.yaml", "", ""), List.of(
                new Syllabus.Part("Structures", List.of(new Syllabus.Topic("2.1.heaps", "Heaps"),
                        new Syllabus.Topic("2.1.trees", "Trees"), new Syllabus.Topic("2.1.tries", "Tries"))),
                new Syllabus.Part("Cases", List.of(new Syllabus.Topic("5.search", "Search")))));
        return Guide.of(settings, syllabus, sections, pages, programs, assets);
    }

    private static Parsed<Program> program(Source source) {
        return PROGRAMS.computeIfAbsent(source.path() + "\n" + source.text(), it -> ProgramParser.parse(source));
    }

    private static <T> T take(Parsed<T> parsed, List<Problem> problems) {
        problems.addAll(parsed.problems());
        return parsed.value();
    }

    /// All problems of the guide, parsers' and check's, as its author sees them.
    String printed() {
        List<Problem> problems = new ArrayList<>();
        Guide guide = guide(problems);
        Optional<Source> file = catalogMissing ? Optional.empty() : Optional.of(
                new Source(Catalog.NAME, catalog.orElseGet(() -> Catalog.REPOSITORY.text(guide)), ""));
        problems.addAll(Check.problems(guide, file));
        problems.sort(null);
        return Printed.of(problems);
    }
}
