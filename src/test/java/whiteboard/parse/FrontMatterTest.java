package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import whiteboard.Printed;
import whiteboard.model.FrontMatter;

/// What a page says of itself, and how it may not say it.
class FrontMatterTest {

    private static FrontMatter meta(String front) {
        return Topic.whole(front).value().meta();
    }

    private static void faults(String from, String to, String printed) {
        assertEquals(printed, Printed.of(Topic.whole(Topic.FRONT_MATTER.replace(from, to)).problems()));
    }

    @Test
    void everyKeyIsRead() {
        FrontMatter meta = meta("""
                ---
                title: "Quoted: yes"
                summary: One sentence. # a comment
                kind: behavioural
                asked-by: [MLE, MLOps]
                level: warm-up
                covers: [2.1.heaps, "2.1.trees"]
                prerequisites:
                  - ../ai/nlp/attention.md
                ---
                """);
        assertEquals("Quoted: yes | One sentence. | BEHAVIOURAL | [MLE, MLOPS] | WARM_UP | 2.1.heaps | "
                + "content/ai/nlp/attention.md", meta.title() + " | " + meta.summary() + " | " + meta.kind() + " | "
                + meta.askedBy() + " | " + meta.level() + " | " + meta.covers().getFirst().value() + " | "
                + meta.prerequisites().getFirst().value());
        assertEquals("\"2.1.trees\"", meta.covers().getLast().at().text());
    }

    @Test
    void everyValueIsAString() {
        for (String value : new String[] {"no", "1_000", "0o7", "2024-01-01", "null", "~", "1e3", ".inf", "<script>"}) {
            assertEquals(value, meta(Topic.FRONT_MATTER.replace("Heaps", value)).title());
        }
    }

    @Test
    void placesAreRightBehindCharactersOfTwoUnits() {
        faults("title: Heaps\n", "title: 😀 heaps\nbad: 1\n", """
                content/cs/heaps.md:3:1: error[key-unknown]: unknown key `bad`
                  bad: 1
                  ^^^ known keys: title, summary, kind, asked-by, level, covers, prerequisites
                """);
    }

    @Test
    void frontMatterOpensAndClosesThePage() {
        assertEquals("""
                content/cs/heaps.md:1:1: error[front-matter]: the page does not start with front matter
                  # Heaps
                  ^^^^^^^ start with a line `---`
                """, Printed.of(Topic.whole("# Heaps\n").problems()));
        assertEquals("""
                content/cs/heaps.md:1:1: error[front-matter]: the front matter is never closed
                  ---
                  ^^^ end it with a line `---`
                """, Printed.of(Topic.whole(Topic.FRONT_MATTER.replaceAll("---\n$", "\n# Heaps\n")).problems()));
        assertEquals(7, Topic.whole("---\n---\n").problems().size());
        assertEquals("front-matter", Topic.whole("").problems().getFirst().rule().code());
        assertEquals("front-matter", Topic.whole("---\n").problems().getFirst().rule().code());
    }

    @Test
    void keysAreKnownAndNoneIsMissing() {
        faults("level: core", "slug: ../../x", """
                content/cs/heaps.md:1:1: error[key-missing]: the key `level` is missing
                  ---
                  ^^^
                content/cs/heaps.md:6:1: error[key-unknown]: unknown key `slug`
                  slug: ../../x
                  ^^^^ known keys: title, summary, kind, asked-by, level, covers, prerequisites
                """);
        faults("level: core", "level: core\nredirect: javascript:alert(1)\nlevels: 3", """
                content/cs/heaps.md:7:1: error[key-unknown]: unknown key `redirect`
                  redirect: javascript:alert(1)
                  ^^^^^^^^ known keys: title, summary, kind, asked-by, level, covers, prerequisites
                content/cs/heaps.md:8:1: error[key-unknown]: unknown key `levels`
                  levels: 3
                  ^^^^^^ did you mean `level`?
                """);
    }

    @Test
    void valuesAreOfTheRightKind() {
        faults("title: Heaps", "title:", """
                content/cs/heaps.md:2:7: error[key-value]: `title` is empty
                  title:
                        ^
                """);
        faults("Heaps", "a".repeat(101), "content/cs/heaps.md:2:8: error[key-value]: a title has at most 100 characters\n"
                + "  title: " + "a".repeat(101) + "\n         " + "^".repeat(101) + "\n");
        faults("title: Heaps", "title: [a]", """
                content/cs/heaps.md:2:8: error[key-value]: `title` is one value, not a list
                  title: [a]
                         ^^^
                """);
        faults("[SWE]", "[SWE, MLEE]", """
                content/cs/heaps.md:5:17: error[key-value]: `MLEE` is not known here
                  asked-by: [SWE, MLEE]
                                  ^^^^ did you mean `MLE`?
                """);
        faults("level: core", "level: hard", """
                content/cs/heaps.md:6:8: error[key-value]: `hard` is not known here
                  level: hard
                         ^^^^ one of warm-up, core, deep
                """);
        faults("covers: [2.1.heaps]", "covers: 2.1.heaps", """
                content/cs/heaps.md:7:9: error[key-value]: `covers` is a list
                  covers: 2.1.heaps
                          ^^^^^^^^^ write `covers: [...]`
                """);
        faults("prerequisites: []", "prerequisites: [/x.md]", """
                content/cs/heaps.md:8:17: error[key-value]: a prerequisite is the relative path of a page
                  prerequisites: [/x.md]
                                  ^^^^^ such as `../nlp/attention.md`
                """);
    }

    @Test
    void aSummaryIsOneSentence() {
        faults("A tree in an array.", "A tree in an array", """
                content/cs/heaps.md:3:10: error[key-value]: a summary is a sentence
                  summary: A tree in an array
                           ^^^^^^^^^^^^^^^^^^ end it with a full stop
                """);
        faults("A tree in an array.", "A tree. In an array.", """
                content/cs/heaps.md:3:10: error[key-value]: a summary is one sentence
                  summary: A tree. In an array.
                           ^^^^^^^^^^^^^^^^^^^^
                """);
        faults("A tree in an array.", "Batch vs. Online, e.g. for the U.S. and \"mean of A\".", "");
        String lengthy = "a ".repeat(80) + "b.";
        assertEquals("a summary has at most 160 characters, not 162", Topic.whole(Topic.FRONT_MATTER
                .replace("A tree in an array.", lengthy)).problems().getFirst().message());
    }

    @Test
    void yamlIsPlain() {
        faults("title: Heaps", "title: &a Heaps\nlevel: *a", """
                content/cs/heaps.md:2:8: error[yaml-syntax]: anchors are not allowed
                  title: &a Heaps
                         ^^^^^^^^ leave out `&a`
                content/cs/heaps.md:3:8: error[yaml-syntax]: aliases are not allowed
                  level: *a
                         ^^ write the value out
                content/cs/heaps.md:3:8: error[key-value]: `level` is empty
                  level: *a
                         ^^
                content/cs/heaps.md:7:1: error[yaml-syntax]: the key `level` stands here twice
                  level: core
                  ^^^^^
                """);
        faults("title: Heaps", "title: !!binary Heaps", """
                content/cs/heaps.md:2:8: error[yaml-syntax]: tags are not allowed
                  title: !!binary Heaps
                         ^^^^^^^^^^^^^^ every value is a string, a list or a mapping
                """);
        faults("A tree in an array.", "A tree: in an array.", """
                content/cs/heaps.md:3:16: error[yaml-syntax]: mapping values are not allowed here
                  summary: A tree: in an array.
                                 ^ put a value that holds `: ` into quotes
                """);
        faults("title: Heaps", "title: " + "[".repeat(40) + "]".repeat(40), "content/cs/heaps.md:2:24: "
                + "error[yaml-syntax]: nested deeper than 16 levels\n  title: " + "[".repeat(40) + "]".repeat(40) + "\n"
                + "  " + " ".repeat(23) + "^\n");
        faults("title: Heaps", "? [a, b]\n: c\ntitle: Heaps", """
                content/cs/heaps.md:2:3: error[yaml-syntax]: a key is a plain word
                  ? [a, b]
                    ^^^^^^
                """);
    }

    @Test
    void anAliasBombGrowsNothing() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 10; i++) bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
        var page = Topic.whole(Topic.FRONT_MATTER.replace("title: Heaps\n", "title: Heaps\n" + bomb));
        assertEquals(10 + 81, page.problems().stream().filter(it -> it.rule().code().equals("yaml-syntax")).count());
    }
}
