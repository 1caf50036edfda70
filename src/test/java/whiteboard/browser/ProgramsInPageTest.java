package whiteboard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import whiteboard.model.Program;

/// Every program of the guide prints in the page what it prints on the JVM, a test a program; what was proved once is
/// remembered in `target`. Those that are not offered are named here, so that they do not become more unnoticed.
class ProgramsInPageTest {

    /// By path, the start of the reason.
    private static final Map<String, String> NOT_OFFERED = Map.of(
            "content/cases/LuceneSearch.java", "it needs org.apache.lucene:",
            "content/start/formats/ServeModel.java", "line ");

    @TestFactory
    Stream<DynamicTest> everyProgramPrintsInThePageWhatItPromises() throws IOException, InterruptedException {
        List<Program> programs = Content.programs();
        Workshop workshop = new Workshop(Path.of("target", "cache"));
        workshop.make(workshop.stock(programs).unknown(), 2, _ -> { });
        Map<String, String> refused = new TreeMap<>(workshop.stock(programs).modules().refused());
        return programs.stream().map(it -> {
            String path = it.source().path();
            String reason = refused.getOrDefault(path, ""), expected = NOT_OFFERED.getOrDefault(path, "");
            URI place = URI.create(Path.of(path).toUri() + "?line=1&column=1");
            return DynamicTest.dynamicTest(it.name(), place, () -> assertEquals(expected,
                    expected.isEmpty() ? reason : reason.substring(0, Math.min(reason.length(), expected.length())),
                    () -> path + ":1: " + reason));
        });
    }
}
