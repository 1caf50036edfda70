package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Golden;

/// Mistakes that take a folder of files, with what an author is told of each.
class MessagesTest {

    @TempDir
    Path folder;

    @Test
    void mistakesOfFiles() throws IOException {
        Sample guide = Sample.in(folder);
        StringBuilder told = new StringBuilder();
        guide.write("content/guides.yaml", "title: a\n");
        guide.write("content/ai/algorithms/latin.md", new byte[] {'a', (byte) 0xE9, 'b', '\n'});
        guide.write("content/ai/algorithms/bell.md", "a\u0007\n");
        guide.write("content/ai/algorithms/form.md", "e\u0301\n");
        guide.write("content/ai/algorithms/big.md", "x\n".repeat(600_000));
        guide.write("content/ai/algorithms/x.png", "no picture");
        guide.write("content/ai/algorithms/y.svg", "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"x\"?>\n<svg xmlns=\""
                + "http://www.w3.org/2000/svg\">\n<script>x</script></svg>\n");
        guide.write("content/ai/algorithms/z.svg", "<svg");
        guide.edit(Planted.PAGE, "### Choosing k", """
                ```chart
                program: KMean.java
                table: k
                mark: line
                x: k
                y: inertia
                caption: c
                ```

                ```chart
                program: KMeans.java
                table: q
                mark: line
                x: k
                y: inertia
                caption: c
                ```

                ```cobol
                x
                ```

                ```mermaid
                flowchart TD
                  a --> [
                ```

                ### Choosing k""");
        Sample.Ran ran = guide.run("check");
        assertEquals(Exit.PROBLEMS, ran.exit());
        told.append(ran.err());
        Files.delete(folder.resolve("content/guide.yaml"));
        told.append(guide.run("check").err().lines().dropWhile(it -> !it.startsWith("content/guide.yaml"))
                .limit(3).collect(Collectors.joining("\n", "", "\n")));
        Golden.compare("messages/files.txt", told.toString());
    }
}
