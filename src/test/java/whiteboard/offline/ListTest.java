package whiteboard.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import whiteboard.file.Hash;
import whiteboard.file.Listed;
import whiteboard.file.Output;
import whiteboard.render.Edition;
import whiteboard.render.Offline;
import whiteboard.render.Sample;

/// The list of what may be kept for reading without a network.
class ListTest {

    private static List<Output> of(String... paths) {
        return Offline.of(Sample.guide(), Edition.PUBLISHED, Stream.of(paths).map(it -> Listed.of(Output.text(it, it))).toList());
    }

    private static Map<String, String> kinds(List<Output> outputs) {
        return text(outputs.getFirst()).lines().map(it -> it.split(" "))
                .collect(Collectors.toMap(it -> it[3], it -> it[0]));
    }

    private static String text(Output output) {
        return new String(output.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theGuideIsKeptAsItIsReadAndTheRestAtOnce() {
        assertEquals(Map.of("index.html", "c", "offline/index.html", "c", "assets/site.1.css", "c", "search/index.js", "c",
                "search/terms.1.js", "c", "assets/icon.png", "c", "maths/index.html", "g", "maths/squares/index.html", "g",
                "maths/board.png", "g", "programs/MeanSquare.java", "g"),
                kinds(of("index.html", "offline/index.html", "assets/site.1.css", "search/index.js", "search/terms.1.js",
                        "assets/icon.png", "maths/index.html", "maths/squares/index.html", "maths/board.png",
                        "programs/MeanSquare.java")));
        assertEquals(Map.of("run/a.wasm", "r", "run/compiler/ecj.gz", "r"), kinds(of("run/a.wasm", "run/compiler/ecj.gz")));
    }

    @Test
    void whatOnlyMachinesReadIsNotKept() {
        assertEquals(Map.of(), kinds(of("404.html", "robots.txt", "sitemap.xml", "llms.txt", "jbang-catalog.json",
                "maths/squares/index.md", "downloads/whiteboard.zip", "sw.js")));
    }

    @Test
    void aLargeIndexIsKeptWithTheGuide() {
        var large = new Listed("search/terms.1.js", 7 << 20, "0123456789abcdef");
        var index = new Listed("search/index.js", 1, "0123456789abcdef");
        assertEquals(Map.of("search/terms.1.js", "g", "search/index.js", "c"),
                kinds(Offline.of(Sample.guide(), Edition.PUBLISHED, List.of(large, index))));
    }

    @Test
    void theWorkerNamesTheListAndTheListIsNamedByItsSum() {
        List<Output> outputs = of("index.html");
        String build = Hash.quick(outputs.getFirst().bytes());
        assertEquals("offline/files." + build + ".txt", outputs.getFirst().path());
        assertTrue(text(outputs.getLast()).startsWith("const BUILD = '" + build + "'\n"));
        assertEquals("c b3cb4ff1a5b9c3a9 10 index.html\n".length(), outputs.getFirst().bytes().length);
        assertNotEquals(outputs.getFirst().path(), of("index.html", "b/index.html").getFirst().path());
        assertEquals(of("b.js", "a.js").getFirst().path(), of("a.js", "b.js").getFirst().path());
    }
}
