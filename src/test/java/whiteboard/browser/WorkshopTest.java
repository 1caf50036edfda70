package whiteboard.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Packed;
import whiteboard.model.Program;

/// Modules are made once, and again when their program changes.
class WorkshopTest {

    private static final Program RIGHT = Planted.program("Right", "void main() { IO.println(1); }", "1\n"),
            WRONG = Planted.program("Wrong", "void main() { IO.println(1); }", "2\n");

    @TempDir
    Path cache;

    @Test
    void whatWasMadeIsKnownToTheNextBuild() throws Exception {
        List<Program> programs = List.of(RIGHT, WRONG);
        Workshop first = new Workshop(cache);
        assertEquals(programs, first.stock(programs).unknown());
        List<String> told = new ArrayList<>();
        first.make(programs, 2, it -> told.add(it.program().name() + ": " + it.reason()));
        told.sort(null);
        assertEquals(List.of("Right: ", "Wrong: line 1 of the output is `1`, not `2`"), told);

        Stock stock = new Workshop(cache).stock(programs);
        assertEquals(List.of(), stock.unknown());
        String address = stock.modules().programs().get("content/x/Right.java");
        assertTrue(address.matches("run/Right\\.[0-9a-f]{10}\\.wasm"), address);
        assertEquals(Map.of("content/x/Wrong.java", "line 1 of the output is `1`, not `2`"), stock.modules().refused());
        assertTrue(stock.modules().chart().matches("run/chart\\.[0-9a-f]{10}\\.wasm"), stock.modules().chart());
        assertEquals(List.of(address, stock.modules().chart()), stock.files().keySet().stream().sorted().toList());
        assertEquals(0x00, stock.files().get(address).get()[0]);
        assertEquals('a', stock.files().get(address).get()[1]);
    }

    @Test
    void whatRunsIsEditedWhereTheCompilerLiesBesideIt() throws Exception {
        new Workshop(cache).make(List.of(RIGHT), 1, _ -> { });
        Stock stock = new Workshop(cache).stock(List.of(RIGHT));
        assertFalse(stock.modules().editable());
        assertFalse(stock.with(Map.of()).modules().editable(), "it is still to be made");
        Stock whole = stock.with(Map.of("run/compiler/compiler.js", () -> new byte[0]));
        assertTrue(whole.modules().editable());
        assertTrue(whole.files().containsKey("run/compiler/compiler.js"));
        assertEquals(stock.modules().programs(), whole.modules().programs());
        assertFalse(Stock.NONE.with(Map.of("run/compiler/compiler.js", () -> new byte[0])).modules().editable());
    }

    @Test
    void aChangedProgramIsUnknown() throws Exception {
        new Workshop(cache).make(List.of(RIGHT), 1, _ -> { });
        Program changed = Planted.program("Right", "void main() { IO.println(2); }", "2\n");
        assertEquals(List.of(changed), new Workshop(cache).stock(List.of(changed)).unknown());
        assertEquals(List.of(), new Workshop(cache).stock(List.of(RIGHT)).unknown());
    }

    @Test
    void aGuideWithoutProgramsCostsNothing() {
        assertEquals(Stock.NONE, new Workshop(cache).stock(List.of()));
        assertTrue(Files.notExists(cache.resolve("run")));
    }

    @Test
    void theCompilersCanBeLoadedBeforeAProgramIsThere() {
        Workshop workshop = new Workshop(cache);
        Workshop.Maker maker = workshop.maker();
        maker.warm();
        assertEquals(Stock.NONE, workshop.stock(List.of()));
        assertEquals("", maker.make(RIGHT).reason());
        assertEquals(1, workshop.stock(List.of(RIGHT)).files().size());
    }

    @Test
    void theSameProgramGivesTheSameBytes() {
        byte[] once = module(new Prover(), RIGHT);
        Prover other = new Prover();
        module(other, Planted.program("Other", "void main() { IO.println(List.of(1, 2).stream().mapToInt(it -> it).sum()); }",
                "3\n"));
        assertArrayEquals(once, module(other, RIGHT));
    }

    private static byte[] module(Prover prover, Program program) {
        return ((Proof.Runs) prover.prove(program)).module();
    }

    @Test
    void whatTestsMakeServesTheGeneratorInItsJar() throws Exception {
        Map<String, String> sums = Version.sums(Packed.CLASSES);
        assertTrue(sums.containsKey("site/run-worker.js") && sums.size() > 100, sums.toString());
        assertEquals(sums, Version.sums(Packed.in(cache.resolve("packed.jar"))));
    }
}
