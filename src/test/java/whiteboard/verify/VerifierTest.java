package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.file.Hash;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Part;
import whiteboard.model.Program;

class VerifierTest {

    private static final String SQUARE = """
            /// x times x.
            int square(int x) {
                return x * x;
            }

            int unused(int x) {
                return x + 1;
            }

            void main() {
                assert square(3) == 9;
                IO.println(square(4));
            }
            """;

    @TempDir
    Path work;

    private Options options() {
        return Options.of(CageRequired.cage(), work, List.of());
    }

    private static Program square() {
        return Sample.program("Square", SQUARE, "16\n");
    }

    @Test
    void aVerdictIsRememberedUntilSomethingThatMattersChanges() {
        assertFalse(verify(square()).cached());
        Verdict again = verify(square());
        assertTrue(again.cached());
        assertEquals("16\n", again.output());
        assertFalse(Verifier.verify(List.of(square()), options().withoutCache()).getFirst().cached());
        assertFalse(verify(Sample.program("Square", SQUARE + "\n", "16\n")).cached(), "another source");
        Options open = Options.of(new Plain("a test"), work, List.of());
        assertFalse(Verifier.verify(List.of(square()), open).getFirst().cached(), "another cage");
    }

    @Test
    void aFailureIsNotRemembered() {
        Program wrong = Sample.program("Wrong", SQUARE, "17\n");
        assertEquals(1, verify(wrong).problems().size());
        assertEquals(1, verify(wrong).problems().size());
    }

    @Test
    void aDamagedMemoryIsNoMemory() throws IOException {
        verify(square());
        Path entry;
        try (Stream<Path> files = Files.walk(work.resolve("cache"))) {
            entry = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        for (String damage : List.of("", "12", "12 34", Files.readString(entry).replace(" ", "0 "), "\0\uFFFD")) {
            Files.writeString(entry, damage);
            Verdict verdict = verify(square());
            assertFalse(verdict.cached(), damage);
            assertTrue(verdict.kept());
        }
        assertTrue(verify(square()).cached(), "mended");
    }

    @Test
    void aDependencyThatIsNotAllowedIsRefusedBeforeAnythingIsResolved() {
        Program program = Sample.of("content/Deps.java", """
                ///usr/bin/env jbang "$0" "$@" ; exit $?
                //JAVA 25+
                //DEPS no.such.group:left-pad:1.0
                void main() {}
                """);
        assertEquals("""
                Deps.java:3:8: program-dependency: `no.such.group:left-pad:1.0` is not in the allow-list of guide.yaml \
                [no.such.group:left-pad:1.0] (did you mean `no.such.group:left-pad:1.1`?)""",
                Told.of(Verifier.verify(List.of(program), Options.of(new Plain("unused"), work,
                        List.of("no.such.group:left-pad:1.1"))).getFirst()));
    }

    @Test
    void jarsAreRememberedAsLongAsTheirBytesAre() throws IOException {
        Path jar = Files.writeString(work.resolve("a.jar"), "one");
        Jars jars = Jars.of(List.of("a:b:1"), work);
        assertEquals(Optional.empty(), jars.known());
        jars.remember(List.of(jar));
        assertEquals(Optional.of(List.of(jar)), jars.known());
        assertEquals(Optional.empty(), Jars.of(List.of("a:b:2"), work).known());
        Files.writeString(jar, "two");
        assertEquals(Optional.empty(), jars.known());
        for (String damage : List.of("", "x", "x y", " ")) {
            Files.writeString(jars.file(), damage);
            assertEquals(Optional.empty(), jars.known(), damage);
        }
    }

    @Test
    void anExerciseWhoseBlankPassesIsRefused() {
        Source page = new Source("content/square.md", "[a](Square.java#square)\n[b](Square.java#unused)\n", Hash.of(""));
        List<Part.Exercise> exercises = List.of(
                new Part.Exercise("a", "content/Square.java", "square", List.of(), "", page.span(0, 23)),
                new Part.Exercise("b", "content/Square.java", "unused", List.of(), "", page.span(24, 47)));
        assertEquals("""
                square.md:2:1: exercise-blank: the program passes with `unused` blanked [[b](Square.java#unused)] \
                (assert what the method does, or choose another method)""",
                Told.of(Verifier.verify(List.of(square()), exercises, options(), _ -> {}).getFirst()));
    }

    @Test
    void anExerciseThatTakesWrongBodiesIsRefused() {
        Program larger = Sample.program("Larger", """
                /// The larger of two.
                int larger(int a, int b) {
                    return a > b ? a : b;
                }

                void main() {
                    assert larger(2, 2) == 2;
                    IO.println(larger(3, 3));
                }
                """, "3\n");
        Source page = new Source("content/larger.md", "[a](Larger.java#larger)\n", Hash.of(""));
        Part.Exercise exercise = new Part.Exercise("a", "content/Larger.java", "larger", List.of(), "", page.span(0, 23));
        assertEquals("""
                larger.md:1:1: exercise-wrong: of 3 wrong bodies of `larger` 1 fail; 2 must [[a](Larger.java#larger)] \
                (assert what the method does, or choose a method with more in it, above the oracle)""",
                Told.of(Verifier.verify(List.of(larger), List.of(exercise), options(), _ -> {}).getFirst()));
    }

    @Test
    void identityHashCodesVaryFromRunToRun() {
        Verdict verdict = verify(Sample.program("Identity", """
                enum Colour { RED, GREEN, BLUE }
                void main() {
                    assert List.of().isEmpty();
                    IO.println(new HashSet<>(List.of(Colour.values())));
                    IO.println(new Object().hashCode());
                }
                """, "[RED, GREEN, BLUE]\n1\n"));
        assertEquals(List.of(Rule.OUTPUT_VARIES), verdict.problems().stream().map(it -> it.rule()).toList());
    }

    @Test
    void everyProgramFallsToExactlyOneShard() {
        List<Program> programs = IntStream.range(0, 50)
                .mapToObj(i -> Sample.program("P" + i, "void main() {}\n", "")).toList();
        List<Program> shared = new ArrayList<>();
        for (int i = 1; i <= 3; i++) programs.stream().filter(Shard.of(i + "/3")::holds).forEach(shared::add);
        assertEquals(programs.stream().map(Program::name).sorted().toList(),
                shared.stream().map(Program::name).sorted().toList());
        for (String wrong : List.of("0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "")) {
            assertThrows(IllegalArgumentException.class, () -> Shard.of(wrong), wrong);
        }
    }

    @Test
    void whatAKilledVerifierLeftIsSweptAway() throws IOException {
        Path left = Files.createDirectories(work.resolve("runs").resolve("999999999-1/run1/app"));
        Files.writeString(left.resolve("A.class"), "x");
        verify(square());
        assertFalse(Files.exists(work.resolve("runs").resolve("999999999-1")));
    }

    private Verdict verify(Program program) {
        return Verifier.verify(List.of(program), options()).getFirst();
    }
}
