package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import whiteboard.Printed;
import whiteboard.file.Source;
import whiteboard.model.Page;
import whiteboard.model.Part;

/// What of a page becomes data.
class PagePartsTest {

    private static void fact(String markdown, String html) {
        assertEquals(html, Topic.html(markdown));
        assertEquals("", Topic.problems(markdown));
    }

    @Test
    void theTitleIsNoPart() {
        Page page = Topic.parse("# Heaps\n\ntext").value();
        assertEquals("Heaps", page.titleAt().text());
        assertEquals(1, page.parts().size());
    }

    @Test
    void aParagraphThatIsALinkToAProgramIsTheProgram() {
        fact("[Sift *up*](Heap.java#siftUp)", "[Sift up = content/cs/Heap.java#siftUp]");
        fact("[All](../ai/Heap.java)", "[All = content/ai/Heap.java#]");
        fact("[All](Heap.java) of it", "<p><a href=\"../../programs/Heap.java\">All</a> of it</p>");
    }

    @Test
    void underYourTurnItIsAnExercise() {
        fact("## Your turn\n\n[Write `sift`](Heap.java#sift): no *recursion*, $`O(\\log n)`$.\n\n"
                        + "<details><summary>Hint</summary>\n\nSwap.\n\n</details>\n\n[All](Heap.java)",
                "<h2 id=your-turn>Your turn</h>[exercise Write sift = content/cs/Heap.java#sift: "
                        + "no <em>recursion</em>, \\(O(\\log n)\\).][HINT hint: Hint | <p>Swap.</p>]"
                        + "[All = content/cs/Heap.java#]");
    }

    @Test
    void detailsHoldMarkdownAndNest() {
        fact("## Follow-ups\n\n<details><summary>Why `a`?</summary>\n\n**Junior.** b\n\n- c\n\n"
                        + "<details open>\n<summary>x</summary>\ny\n</details>\n\n</details>",
                "<h2 id=follow-ups>Follow-ups</h>[QUESTION why-a: Why <code>a</code>? | "
                        + "<p><strong>Junior.</strong> b</p>\n<ul>\n<li>c\n</li>\n</ul>\n[QUESTION x: x | <p>y</p>]]");
        fact("- <details><summary>a</summary>\n\n  b\n\n  </details>", "<ul>\n<li><details><summary>a</summary>\n"
                + "<p>b</p>\n</details></li>\n</ul>");
    }

    @Test
    void aQuizIsAListOfQuestionsWithOptions() {
        fact("""
                ## Quiz

                1. What is $`1 + 1`$?
                   - [ ] 11 — That *joins*.
                   - [x] `2` — Yes — really.
                2. And `3`?

                   ```java
                   x
                   ```

                   - [x] b — c
                   - [ ] d — e
                """, """
                <h2 id=quiz>Quiz</h>quiz-1 What is \\(1 + 1\\)?
                - 11 / That <em>joins</em>.
                + <code>2</code> / Yes — really.
                quiz-2 <p>And <code>3</code>?</p>
                {java: x
                }
                + b / c
                - d / e""");
        Part.Quiz quiz = (Part.Quiz) Topic.parse("## Quiz\n\n1. a `b`\n   - [x] c `d` — e\n").value().parts().get(1);
        assertEquals("a b", quiz.questions().getFirst().text());
        assertEquals("c d", quiz.questions().getFirst().options().getFirst().text());
    }

    @Test
    void aChartNamesATableOfAProgram() {
        Part.Chart chart = assertInstanceOf(Part.Chart.class, Topic.parse("""
                ```chart
                program: ../ai/KMeans.java
                table: k
                mark: points
                x: k
                y: [a, b]
                log: xy
                caption: No, 1_000 is a string.
                ```
                """).value().parts().getFirst());
        assertEquals("content/ai/KMeans.java", chart.program().value());
        assertEquals("../ai/KMeans.java", chart.program().at().text());
        assertEquals("[a, b]", chart.y().stream().map(it -> it.value()).toList().toString());
        assertEquals("POINTS xy No, 1_000 is a string.", chart.mark() + " " + chart.log() + " " + chart.caption());
    }

    @Test
    void aMermaidFenceIsAFigure() {
        assertInstanceOf(Part.Figure.class, Topic.parse("```mermaid\nflowchart TD\n  a[A] --> b[B]\n```").value()
                .parts().getFirst());
    }

    @Test
    void proseKnowsItsShapeItsItemsAndItsWords() {
        assertEquals("""
                PARAGRAPH 0 A word, a link and .
                LIST 2 one two three
                TABLE 1 a b c d
                CODE 0\s
                MATHS 0\s
                RULE 0\s
                """, Topic.parse("A *word*, a [link](x.md) and $`x`$`code`.\n\n- one\n- two\n  - three\n\n"
                        + "| a | b |\n| - | - |\n| c | d |\n\n```java\nx\n```\n\n```math\nx\n```\n\n---\n").value().parts()
                .stream().map(it -> (Part.Prose) it).map(it -> it.shape() + " " + it.items() + " " + it.text() + "\n")
                .reduce("", String::concat));
    }

    @Test
    void wordsAreCountedWithoutCodeAndFormulas() {
        assertEquals(3, Topic.parse("One - `two` $`three`$ four — five.\n\n```java\nsix\n```\n").value().words());
        assertEquals(5, Topic.parse("## A b\n\n<details><summary>c</summary>\n\nd\n\n</details>\n\n- e\n").value().words());
    }

    @Test
    void anchorsAreHeadingsFoldsAndAnchorTags() {
        assertEquals("[a, why, Here]", Topic.parse("## A\n\n<details><summary>Why</summary>\n\nx\n\n</details>\n\n"
                + "<a id=\"Here\"></a>b\n").value().anchors().toString());
    }

    @Test
    void theExemplarHasNoProblems() throws IOException {
        String path = "content/ai/algorithms/k-means.md";
        var page = PageParser.parse(new Source(path, Files.readString(Path.of(path)), ""));
        assertEquals("", Printed.of(page.problems()));
        assertEquals(4, page.value().parts().stream().filter(Part.Details.class::isInstance)
                .filter(it -> ((Part.Details) it).use() == Part.Use.QUESTION).count());
    }
}
