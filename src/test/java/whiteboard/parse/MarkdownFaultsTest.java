package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import whiteboard.Printed;
import whiteboard.file.Source;

/// Mistakes in a page, as its author sees them.
class MarkdownFaultsTest {

    private static void faults(String markdown, String printed) {
        assertEquals(printed, Topic.problems(markdown));
    }

    @Test
    void aPageBrokenInManyWaysTellsThemAllAtOnce() {
        String page = """
                ---
                title: Heaps
                sumary: A tree in an array.
                kind: topik
                asked-by: SWE
                level: core
                covers: [2.1.heaps]
                covers: []
                prerequisites: [trees]
                ---
                # Heaps

                Some <b>bold</b> text, [a](javascript:alert%281%29), a note[^1] and [words][nowhere].

                <details><summary>Why?

                ![](heap.gif)

                | a | b |
                | - | - |
                | 1 | `x|y` |
                | 1 | 2 | z |

                > [!WARN]
                > Careful with ``$`x`$``.

                ## Quiz

                ```text
                """;
        assertEquals("""
                content/cs/heaps.md:1:1: error[key-missing]: the key `summary` is missing
                  ---
                  ^^^
                content/cs/heaps.md:3:1: error[key-unknown]: unknown key `sumary`
                  sumary: A tree in an array.
                  ^^^^^^ did you mean `summary`?
                content/cs/heaps.md:4:7: error[key-value]: `topik` is not known here
                  kind: topik
                        ^^^^^ did you mean `topic`?
                content/cs/heaps.md:5:11: error[key-value]: `asked-by` is a list
                  asked-by: SWE
                            ^^^ write `asked-by: [...]`
                content/cs/heaps.md:8:1: error[yaml-syntax]: the key `covers` stands here twice
                  covers: []
                  ^^^^^^
                content/cs/heaps.md:9:17: error[key-value]: a prerequisite is the relative path of a page
                  prerequisites: [trees]
                                  ^^^^^ such as `../nlp/attention.md`
                content/cs/heaps.md:13:6: error[html-tag]: `<b>` is not allowed
                  Some <b>bold</b> text, [a](javascript:alert%281%29), a note[^1] and [words][nowhere].
                       ^^^ write `**text**`
                content/cs/heaps.md:13:28: error[link-scheme]: addresses with `javascript:` are not allowed
                  Some <b>bold</b> text, [a](javascript:alert%281%29), a note[^1] and [words][nowhere].
                                             ^^^^^^^^^^^^^^^^^^^^^^^
                content/cs/heaps.md:13:60: error[footnote]: no footnote `[^1]` is defined
                  Some <b>bold</b> text, [a](javascript:alert%281%29), a note[^1] and [words][nowhere].
                                                                             ^^^^ define it in a line `[^1]: ...`
                content/cs/heaps.md:13:69: error[reference]: no reference `[nowhere]` is defined
                  Some <b>bold</b> text, [a](javascript:alert%281%29), a note[^1] and [words][nowhere].
                                                                                      ^^^^^^^^^^^^^^^^ define it in a line `[nowhere]: address`, or put code into backquotes
                content/cs/heaps.md:15:1: error[html-nesting]: `<details>` is not closed before the next section
                  <details><summary>Why?
                  ^^^^^^^^^ write `</details>` on a line of its own
                content/cs/heaps.md:15:10: error[html-nesting]: `<summary>` is not closed
                  <details><summary>Why?
                           ^^^^^^^^^ write `</summary>` before the next blank line
                content/cs/heaps.md:17:1: error[image-text]: the image has no text alternative
                  ![](heap.gif)
                  ^^^^^^^^^^^^^ write what it shows: `![text](...)`
                content/cs/heaps.md:17:5: error[image-kind]: `heap.gif` is no image that a page can show
                  ![](heap.gif)
                      ^^^^^^^^ a PNG, JPEG, WebP or SVG file of the content
                content/cs/heaps.md:21:7: error[table-row]: on GitHub the bar ends the cell, even inside code
                  | 1 | `x|y` |
                        ^^^^^ write `\\|`
                content/cs/heaps.md:22:11: error[table-row]: the row has more cells than the table has columns
                  | 1 | 2 | z |
                            ^ write `\\|` for a bar inside a cell
                content/cs/heaps.md:24:3: error[reference]: there is no alert `[!WARN]`
                  > [!WARN]
                    ^^^^^^^ alerts are NOTE, TIP, IMPORTANT, WARNING and CAUTION
                content/cs/heaps.md:25:16: error[maths]: the formula is inside a code span
                  > Careful with ``$`x`$``.
                                 ^^^^^^^^^ leave out the outer backquotes: $`x`$
                content/cs/heaps.md:29:1: error[fence-open]: the fence is never closed
                  ```text
                  ^^^ end it with a line of ```
                """, Printed.of(Topic.whole(page).problems()));
    }

    @Test
    void rawHtmlIsOfAShortList() {
        faults("a <IMG src=x onerror=alert(1)>", """
                content/cs/heaps.md:10:3: error[html-tag]: `<img>` is not allowed
                  a <IMG src=x onerror=alert(1)>
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ write `![what it shows](file.svg)`
                """);
        faults("a <sub onclick=\"x\">b</sub>", """
                content/cs/heaps.md:10:3: error[html-tag]: `<sub>` may not have `onclick`
                  a <sub onclick="x">b</sub>
                    ^^^^^^^^^^^^^^^^^ allowed are details, summary, sub, sup, kbd, br and a id
                """);
        faults("<a href=\"x\">b</a>", """
                content/cs/heaps.md:10:1: error[html-tag]: `<a>` may not have `href`
                  <a href="x">b</a>
                  ^^^^^^^^^^^^ write `[text](address)`
                """);
        faults("<a id=\"x\"></a>a <a id=\"x\"></a>", """
                content/cs/heaps.md:10:17: error[html-tag]: the anchor `x` is taken
                  <a id="x"></a>a <a id="x"></a>
                                  ^^^^^^^^^^
                """);
        assertEquals("html-tag", Topic.codes("<div>\n\na\n\n</div>"));
        assertEquals("html-tag html-tag", Topic.codes("<details style=\"x\">\n\na\n\n</details>\n\n<?php ?>"));
    }

    @Test
    void whatIsOpenedIsClosed() {
        faults("a <kbd>b *c</kbd>* d", """
                content/cs/heaps.md:10:3: error[html-nesting]: `<kbd>` is not closed
                  a <kbd>b *c</kbd>* d
                    ^^^^^ write `</kbd>`
                content/cs/heaps.md:10:12: error[html-nesting]: `</kbd>` closes nothing here
                  a <kbd>b *c</kbd>* d
                             ^^^^^^
                """);
        faults("a\n\n</details>", """
                content/cs/heaps.md:12:1: error[html-nesting]: `</details>` closes nothing here
                  </details>
                  ^^^^^^^^^^
                """);
        faults("<details>\n\na\n\n</details>", """
                content/cs/heaps.md:10:1: error[html-nesting]: `<details>` has no summary
                  <details>
                  ^^^^^^^^^ write `<summary>...</summary>` behind it
                """);
        faults("a <details> b", """
                content/cs/heaps.md:10:3: error[html-nesting]: `<details>` stands inside a paragraph
                  a <details> b
                    ^^^^^^^^^ start a line with it, and leave a blank line before it
                """);
        faults("<!-- a\n\nb", """
                content/cs/heaps.md:10:1: error[html-nesting]: the comment is not closed
                  <!-- a
                  ^^^^ end it with `-->`
                """);
        faults("```java\nint x;", """
                content/cs/heaps.md:10:1: error[fence-open]: the fence is never closed
                  ```java
                  ^^^ end it with a line of ```
                """);
    }

    @Test
    void linksHaveAHarmlessScheme() {
        for (String bad : new String[] {"javascript:a", "JavaScript:a", "java&#115;cript:a", "data:text/html,x",
            "vbscript:x", "file:///etc/passwd", "//evil.example", "&#1;javascript:a", "x:y"}) {
            assertEquals("link-scheme", Topic.codes("[a](" + bad + ")"), bad);
        }
        assertEquals("link-scheme", Topic.codes("<javascript:alert(1)>"));
        assertEquals("link-scheme", Topic.codes("[a][b]\n\n[b]: javascript:a"));
        assertEquals("link-target", Topic.codes("[a]()"));
        assertEquals("image-kind", Topic.codes("![a](https://e.org/x.png)"));
        assertEquals("image-kind", Topic.codes("![a](data:image/png;base64,AA)"));
        faults("[a](htps://e.org)", """
                content/cs/heaps.md:10:5: error[link-scheme]: addresses with `htps:` are not allowed
                  [a](htps://e.org)
                      ^^^^^^^^^^^^ did you mean `https`?
                """);
    }

    @Test
    void footnotesAreDefinedOnceAndUsed() {
        assertEquals("footnote", Topic.codes("[^a]: b"));
        faults("c[^a]\n\n[^a]: b\n\n[^a]: d", """
                content/cs/heaps.md:14:1: error[footnote]: the footnote `[^a]` is defined twice
                  [^a]: d
                  ^^^^^
                """);
    }

    @Test
    void aQuizHasItsForm() {
        faults("""
                ## Quiz

                1. Which?
                   - [x] This one
                   - that — no box
                2. None?
                """, """
                content/cs/heaps.md:13:10: error[quiz-shape]: the option has no reason
                     - [x] This one
                           ^^^^^^^^ put ` — ` and why it is right or wrong behind it
                content/cs/heaps.md:14:4: error[quiz-shape]: an option starts with a box
                     - that — no box
                     ^^^^^^^^^^^^^^^ write `- [ ]`, or `- [x]` for the right one
                content/cs/heaps.md:15:1: error[quiz-shape]: the question has no options
                  2. None?
                  ^^^^^^^^ indent a task list below it: `   - [ ] ... — ...`
                """);
    }

    @Test
    void aChartHasTheKeysOfItsMark() {
        faults("""
                ```chart
                programm: Heap.java
                mark: pie
                x: k
                y: [a, b]
                log: z
                value: v
                caption: C
                ```
                """, """
                content/cs/heaps.md:10:4: error[chart-key]: the key `program` is missing
                  ```chart
                     ^^^^^
                content/cs/heaps.md:10:4: error[chart-key]: the key `table` is missing
                  ```chart
                     ^^^^^
                content/cs/heaps.md:11:1: error[chart-key]: unknown key `programm`
                  programm: Heap.java
                  ^^^^^^^^ did you mean `program`?
                content/cs/heaps.md:12:7: error[chart-key]: `pie` is not known here
                  mark: pie
                        ^^^ one of line, points, bars, cells
                content/cs/heaps.md:15:6: error[chart-key]: `log` names axes
                  log: z
                       ^ write x, y or xy
                content/cs/heaps.md:16:8: error[chart-key]: only cells have a `value`
                  value: v
                         ^
                """);
        assertEquals("chart-key", Topic.codes("- a\n\n  ```chart\n  mark: line\n  ```\n"));
        assertEquals("diagram", Topic.codes("> ```mermaid\n> flowchart TD\n> ```\n"));
    }

    @Test
    void aPageHasOneTitle() {
        faults("# Heaps\n\n# More", """
                content/cs/heaps.md:12:1: error[heading-level]: a page has one title
                  # More
                  ^^^^^^ write `## More`
                """);
    }

    @Test
    void aSectionHasATitleAndASummary() {
        assertEquals("""
                content/cs/README.md:1:1: error[section-index]: the section has no summary
                  # Heaps
                  ^ say what it is for
                """, Printed.of(SectionParser.parse(new Source("content/cs/README.md", "# Heaps\n\n- [a](a.md)\n", ""))
                .problems()));
    }
}
