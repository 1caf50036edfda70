package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.file.EnvironmentProblem;
import whiteboard.model.Program;

class ParityTest {

    private static final String BODY = """
            void main() {
                assert System.nanoTime() < 0 : "assertions are on";
            }
            """;

    @TempDir
    Path work;

    @Test
    void theRealJbangRunsProgramsWithAssertionsOn() throws Exception {
        Program kMeans = Sample.of("content/ai/algorithms/KMeans.java",
                Files.readString(Path.of("content/ai/algorithms/KMeans.java")));
        Program other = Sample.program("Other", "void main() {\n    IO.println(\"á\");\n}\n", "a\n");
        Program fails = Sample.program("Fails", BODY, "\n");
        Program obeyed = Sample.program("Obeyed", "//JAVA_OPTIONS -Dplanted=obeyed\nvoid main() {\n"
                + "    IO.println(System.getProperty(\"planted\"));\n}\n", "obeyed\n");
        List<Verdict> verdicts = run(List.of(kMeans, other, fails, obeyed));
        assertEquals("", Told.of(verdicts.get(0)));
        assertEquals("Other.java:11:1: jbang-differs: run by jbang it prints `á`, promises `a` [a]",
                Told.of(verdicts.get(1)));
        assertEquals("Fails.java:1:1: jbang-differs: jbang exits with 1: `Exception in thread \"main\" "
                + "java.lang.AssertionError: assertions are on`", Told.of(verdicts.get(2)));
        assertEquals("", Told.of(verdicts.get(3)), "jbang obeys a directive: no such program may reach it");
    }

    private List<Verdict> run(List<Program> programs) {
        Cage cage = CageRequired.cage();
        try {
            return Parity.run(programs, Options.of(cage, work, List.of()));
        } catch (EnvironmentProblem offline) {
            Assumptions.abort(offline.getMessage() + ": " + offline.cure());
            throw offline;
        }
    }

    @Test
    void aSampleIsTheSameWhateverTheOrder() {
        List<Program> programs = IntStream.range(0, 50).mapToObj(i -> Sample.program("P" + i, BODY, "\n")).toList();
        List<Program> sample = Parity.sample(programs, 20, 1);
        assertEquals(20, sample.size());
        assertEquals(sample, Parity.sample(programs.reversed(), 20, 1));
        assertEquals(false, sample.equals(Parity.sample(programs, 20, 2)));
        assertEquals(programs.size(), Parity.sample(programs, 100, 1).size());
    }

    @Test
    void whatIsNotThereIsAProblemOfTheEnvironment() {
        EnvironmentProblem missing = assertThrows(EnvironmentProblem.class,
                () -> Dependencies.resolve(List.of("no.such.group:left-pad:1.0")));
        assertEquals(true, missing.getMessage().startsWith("cannot resolve no.such.group:left-pad:1.0: "));
    }
}
