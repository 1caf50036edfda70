package whiteboard.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Inputs that a fuzzer found, or that it begins with, read again at every build.
class FuzzedInputsTest {

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    @TestFactory
    Stream<DynamicTest> everyInputIsRead() {
        return Arrays.stream(Target.values()).flatMap(target -> inputs(target).stream().map(file ->
                DynamicTest.dynamicTest(target + " " + file.getFileName(), file.toUri(), () ->
                        target.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))));
    }

    @Test
    void everyTargetHasInputs() {
        for (Target it : Target.values()) assertTrue(inputs(it).size() >= 2, it.toString());
    }

    @Test
    void aReaderThatThrowsIsSeen() {
        assertThrows(RuntimeException.class, () -> Parsing.page(null));
    }

    @Test
    void theFaultThatTheFuzzerMustFindIsThere() {
        var fault = assertThrows(IllegalStateException.class, () -> Target.PLANTED.read("#f0> and more"));
        assertEquals(PlantedFault.MESSAGE, fault.getMessage());
    }

    private static List<Path> inputs(Target target) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(target.name().toLowerCase(java.util.Locale.ROOT)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
