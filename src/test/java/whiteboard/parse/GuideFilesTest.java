package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.Printed;
import whiteboard.file.Parsed;
import whiteboard.file.Source;
import whiteboard.model.Section;
import whiteboard.model.Settings;
import whiteboard.model.Syllabus;

/// `guide.yaml`, `syllabus.yaml` and the README.md of a folder.
class GuideFilesTest {

    private static final String SETTINGS = """
            title: A guide
            description: What it is.
            base-url: https://example.org/a
            repository: https://github.com/a/b/
            branch: main
            language: en-GB
            dependencies: [a.b:c-d:1.2.3]
            """;

    private static Parsed<Settings> settings(String text) {
        return SettingsParser.parse(new Source("content/guide.yaml", text, ""));
    }

    private static Parsed<Syllabus> syllabus(String text) {
        return SyllabusParser.parse(new Source("content/syllabus.yaml", text, ""));
    }

    @Test
    void settingsAreRead() {
        assertEquals(new Settings("A guide", "What it is.", "https://example.org/a/", "https://github.com/a/b", "main",
                "en-GB", List.of("a.b:c-d:1.2.3")), settings(SETTINGS).value());
        assertEquals("", Printed.of(settings(SETTINGS).problems()));
        assertEquals(List.of(), settings(SETTINGS.replaceAll("dependencies.*\n", "")).problems());
    }

    @Test
    void settingsAreJudged() {
        assertEquals("""
                content/guide.yaml:1:1: error[key-missing]: the key `title` is missing
                  titel: A guide
                  ^
                content/guide.yaml:1:1: error[key-unknown]: unknown key `titel`
                  titel: A guide
                  ^^^^^ did you mean `title`?
                content/guide.yaml:3:11: error[key-value]: `javascript:a` is not right for `base-url`
                  base-url: javascript:a
                            ^^^^^^^^^^^^ an address such as `https://example.org/guide/`
                content/guide.yaml:6:11: error[key-value]: `English` is not right for `language`
                  language: English
                            ^^^^^^^ a BCP 47 tag such as `en-GB`
                content/guide.yaml:7:16: error[key-value]: `a.b:c-d` is no dependency
                  dependencies: [a.b:c-d]
                                 ^^^^^^^ write `group:artifact:version`
                """, Printed.of(settings(SETTINGS.replace("title", "titel")
                .replace("https://example.org/a", "javascript:a").replace("en-GB", "English").replace(":1.2.3", "")).problems().stream().sorted().toList()));
    }

    @Test
    void aSyllabusIsAListOfParts() {
        Parsed<Syllabus> syllabus =
                syllabus("- part: A\n  topics:\n    1.x: X\n    1.y: \"Y: z\"\n- part: B\n  topics: {2: Z}\n");
        assertEquals("[Part[title=A, topics=[Topic[id=1.x, title=X], Topic[id=1.y, title=Y: z]]], "
                + "Part[title=B, topics=[Topic[id=2, title=Z]]]]", syllabus.value().parts().toString());
        assertEquals(List.of(), syllabus.problems());
        assertEquals("""
                content/syllabus.yaml:4:5: error[key-value]: the topic `1.y` has no title
                      1.y:
                      ^^^
                content/syllabus.yaml:6:12: error[key-value]: the id `1.x` stands here twice
                    topics: {1.x: Z}
                             ^^^
                """, Printed.of(syllabus("- part: A\n  topics:\n    1.x: X\n    1.y:\n- part: B\n  topics: {1.x: Z}\n")
                .problems()));
        assertEquals("the syllabus is a list of parts", syllabus("a: b\n").problems().getFirst().message());
    }

    @Test
    void theGuidesOwnFilesHaveNoProblems() throws IOException {
        Parsed<Syllabus> syllabus = syllabus(Files.readString(Path.of("content/syllabus.yaml")));
        assertEquals("", Printed.of(syllabus.problems()));
        assertEquals(189, syllabus.value().topics().size());
        assertEquals("", Printed.of(settings(Files.readString(Path.of("content/guide.yaml"))).problems()));
    }

    @Test
    void aSectionListsItsPagesInOrder() {
        Parsed<Section> section = SectionParser.parse(new Source("content/cs/README.md", """
                # Computer science

                What *every* round asks. See [the loop](../start/the-loop.md).

                ## Data structures

                - [Heaps](data/heaps.md): a tree in an array
                - [Hash tables](data/hash-tables.md)

                1. [Algorithms](algorithms/README.md)

                - no link
                """, ""));
        assertEquals("Computer science | What every round asks. See the loop.",
                section.value().title() + " | " + section.value().summary());
        assertEquals("[content/cs/data/heaps.md Heaps, content/cs/data/hash-tables.md Hash tables, "
                + "content/cs/algorithms/README.md Algorithms]",
                section.value().entries().stream().map(it -> it.path() + " " + it.label()).toList().toString());
        assertEquals("[Prose, Heading, Prose]",
                section.value().parts().stream().map(it -> it.getClass().getSimpleName()).toList().toString());
        assertEquals("", Printed.of(section.problems()));
    }
}
