package whiteboard.render.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.parse.PageParser;
import whiteboard.render.Sample;

/// Pages as Markdown.
class TwinTest {

    private static final String SOURCE = """
            ---
            title: Cubes
            summary: Three times.
            ---

            # Cubes

            See [squares](squares.md#how-it-works), [the section](README.md), [itself](#x) and [the web](https://x.example/a.md).

            [One pass](MeanSquare.java#meanSquare)

            ```chart
            program: MeanSquare.java
            table: n
            mark: line
            x: n
            y: value
            caption: It grows.
            ```

            <details><summary>Whole?</summary>

            [Mean square, whole](MeanSquare.java)

            </details>
            """;

    private static Guide guide() {
        Page cubes = PageParser.parse(Sample.source("content/maths/cubes.md", SOURCE)).value();
        return Sample.guide(List.of(cubes, Sample.squares()), List.of(Sample.section("content/maths/README.md", "Maths", "Numbers.",
                "content/maths/cubes.md")), List.of(Sample.program("content/maths/MeanSquare.java")));
    }

    private static String text(Output output) {
        return new String(output.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void programsAndNumbersArePutInAndLinksLeadToTwins() {
        Output twin = Twin.of(guide(), guide().pages().get("content/maths/cubes.md"));
        assertEquals("maths/cubes/index.md", twin.path());
        assertEquals("""
                # Cubes

                > Three times.

                See [squares](../squares/index.md#how-it-works), [the section](../index.md), [itself](#x) and [the web](https://x.example/a.md).

                [One pass](../../programs/MeanSquare.java):

                ```java
                /// The mean of the squares of `a`, in one pass.
                double meanSquare(double[] a) {
                    double sum = 0;
                    for (double x : a) sum += x * x; // never negative
                    return sum / a.length;
                }
                ```

                It grows.

                | n | value |
                | --- | --- |
                | 1 | 1.0 |
                | 2 | 4.0 |
                | 3 | 9.0 |

                <details><summary>Whole?</summary>
                """, text(twin).substring(0, text(twin).indexOf("Whole?</summary>") + "Whole?</summary>\n".length()));
        assertTrue(text(twin).contains("void main() {") && text(twin).endsWith("3  9.0\n```\n\n</details>\n"), text(twin));
    }

    @Test
    void theDirectoryNamesEveryTwinWithItsSummary() {
        assertEquals("""
                # Whiteboard

                > A guide

                Every page is there as Markdown, with its programs and what they print.

                ## Maths

                - [Cubes](https://guide.example/wb/maths/cubes/index.md): Three times.
                """, text(Directory.of(guide())));
    }
}
