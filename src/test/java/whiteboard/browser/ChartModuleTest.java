package whiteboard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import whiteboard.chart.ChartLimits;
import whiteboard.chart.ChartSpec;
import whiteboard.chart.ChartSpec.Mark;
import whiteboard.chart.ChartSvg;
import whiteboard.chart.Table;
import whiteboard.engine.V8;
import whiteboard.model.Program;

/// The page draws what the build drew.
class ChartModuleTest {

    private static V8 engine;

    @BeforeAll
    static void load() {
        engine = V8.start();
        engine.run(Worker.script());
        engine.put("module", new Prover().chart());
        engine.run("load(module, {}).then(it => { globalThis.chart = it.exports })");
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyTableOfTheGuideIsDrawnAsAtBuild() throws IOException {
        int drawn = 0;
        for (Program program : Content.programs()) {
            for (Table table : Table.all(program.promise())) {
                for (ChartSpec spec : specs(table)) {
                    assertEquals(ChartSvg.draw(spec, program.promise()), draw(spec, program.promise()), spec.toString());
                    drawn++;
                }
            }
        }
        assertTrue(drawn > 50, drawn + " charts");
    }

    @Test
    void theTableIsGivenBesideTheDrawing() {
        ChartSpec spec = new ChartSpec(Mark.LINE, "k", "k", List.of("inertia"), "", "", "", "");
        String output = "begin\nk  inertia\n1  20.5\n2  NaN\nend\n";
        assertEquals("k\tinertia\n1\t20.5\n2\tNaN", engine.call("(s, o) => chart.rows(s, o)", spec.text(), output));
    }

    @Test
    void anOutputWithoutTheTableDrawsNothing() {
        ChartSpec spec = new ChartSpec(Mark.LINE, "k", "k", List.of("inertia", "score"), "", "", "", "");
        assertEquals("", draw(spec, "k inertia\n1 2\n"));
        assertEquals("", draw(spec, "nothing\n"));
        assertEquals("", draw(spec, "k inertia score\n1 two 3\n"));
        assertEquals("", engine.call("(s, o) => chart.rows(s, o)", spec.text(), "nothing\n"));
    }

    @Test
    void aSpecIsReadAsItWasWritten() {
        ChartSpec spec = new ChartSpec(Mark.CELLS, "a", "b", List.of("c", "d"), "e", "", "xy", "A caption, with \"quotes\"");
        assertEquals(spec, ChartSpec.of(spec.text()));
    }

    private static String draw(ChartSpec spec, String output) {
        return engine.call("(s, o) => chart.draw(s, o)", spec.text(), output);
    }

    /// In every mark that can show it.
    private static List<ChartSpec> specs(Table table) {
        List<ChartSpec> specs = new ArrayList<>();
        String first = table.columns().getFirst(), last = table.columns().getLast();
        for (Mark mark : Mark.values()) {
            ChartSpec spec = mark == Mark.CELLS
                    ? new ChartSpec(mark, first, first, List.of(table.columns().get(1)), last, "", "", "Cells")
                    : new ChartSpec(mark, first, first, List.of(last), "", "", "", "A chart");
            if (ChartLimits.broken(spec, table).isEmpty()) specs.add(spec);
        }
        return specs;
    }
}
