package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import whiteboard.model.Program;

/// Every program of the guide keeps its promise: a test a program, which leads to its source. Verdicts are remembered
/// in `target`, so that only what has changed runs again.
class ContentTest {

    private static final Path CONTENT = Path.of("content");

    @TestFactory
    Stream<DynamicTest> everyProgramKeepsItsPromise() throws IOException {
        List<Program> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path it : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                programs.add(Sample.of(it.toString().replace('\\', '/'), Files.readString(it)));
            }
        }
        List<String> dependencies = programs.stream().flatMap(it -> it.dependencies().stream())
                .map(Program.Dependency::coordinates).distinct().toList();
        Options options = Options.of(CageRequired.cage(), Path.of("target", "verify"), dependencies);
        return Verifier.verify(programs, options).stream().map(ContentTest::test);
    }

    /// The message starts with path and line, since a summary of failures names nothing else.
    private static DynamicTest test(Verdict verdict) {
        URI place = URI.create(Path.of(verdict.program().source().path()).toUri() + "?line=1&column=1");
        return DynamicTest.dynamicTest(verdict.program().name(), place, () -> assertEquals("", Told.of(verdict),
                () -> verdict.program().source().path() + ":" + verdict.problems().getFirst().at().line()));
    }
}
