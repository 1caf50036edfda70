package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.model.Program;

/// Programs with one fault each, all verified in one run with two good ones: each is refused for its own fault, at
/// its place, and no other is harmed.
class PlantedFaultsTest {

    private final List<Program> programs = new ArrayList<>();
    private final Map<String, String> expected = new LinkedHashMap<>();

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> everyFaultIsRefusedAndNoneHarmsAnother() {
        Faults.all(this::plant);
        List<Verdict> verdicts = Verifier.verify(programs, Options.of(CageRequired.cage(), work, List.of())
                .withJobs(4));
        assertEquals(programs, verdicts.stream().map(Verdict::program).toList(), "the order given");
        return verdicts.stream().map(it -> DynamicTest.dynamicTest(it.program().name(),
                () -> assertEquals(expected.get(it.program().name()), Told.of(it).replace(work.toString(), "WORK"))));
    }

    private void plant(String name, String body, String promise, String problem) {
        programs.add(Sample.program(name, body, promise));
        expected.put(name, problem);
    }
}
