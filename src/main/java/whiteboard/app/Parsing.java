package whiteboard.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whiteboard.file.Flood;
import whiteboard.file.Nearest;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.parse.Crew;
import whiteboard.parse.PageParser;
import whiteboard.parse.ProgramParser;
import whiteboard.parse.SectionParser;
import whiteboard.parse.SettingsParser;
import whiteboard.parse.SyllabusParser;
import whiteboard.parse.TextLint;

/// Parses sources, several at once.
final class Parsing {

    static final String SETTINGS = "content/guide.yaml", SYLLABUS = "content/syllabus.yaml";

    private Parsing() {}

    /// @param before what was parsed already and is taken as it is
    static Map<Source, Parsed<?>> of(List<Source> sources, Map<Source, Parsed<?>> before) {
        Map<Source, Parsed<?>> parsed = HashMap.newHashMap(sources.size());
        List<Source> fresh = new ArrayList<>();
        for (Source it : sources) {
            if (before.containsKey(it)) parsed.put(it, before.get(it));
            else fresh.add(it);
        }
        List<Parsed<?>> made = Crew.map(fresh, Parsing::parse, Parsing::hopeless);
        for (int i = 0; i < made.size(); i++) parsed.put(fresh.get(i), made.get(i));
        return parsed;
    }

    private static Parsed<?> hopeless(Source source) {
        return new Parsed<>(source.path(), List.of(new Problem(source.whole(), Rule.MARKDOWN_SHAPE,
                "the Markdown of this file takes too long to parse", "write it in a plainer way")));
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
}
