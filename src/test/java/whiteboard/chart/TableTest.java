package whiteboard.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aTableIsALineOfNamesAndTheLinesBelowIt() {
        Table table = Table.find("""
                Elbow of three blobs
                  k   inertia
                  1    1994.6
                  2    1176.9

                done
                """, "k").orElseThrow();
        assertEquals(List.of("k", "inertia"), table.columns());
        assertEquals(List.of(List.of("1", "1994.6"), List.of("2", "1176.9")), table.rows());
    }

    @Test
    void theNextTableEndsTheOneBefore() {
        String output = "k inertia\n1 2\nn time\n3 4\n5 6\n";
        assertEquals(List.of(List.of(List.of("1", "2")), List.of(List.of("3", "4"), List.of("5", "6"))),
                Table.all(output).stream().map(Table::rows).toList());
        assertEquals(50_000, Table.all("a b\n1 2\n".repeat(50_000)).size());
    }

    @Test
    void sentencesAndBareNumbersHeadNoTable() {
        assertEquals(List.of(), Table.all("two words\n\nx y\nnone here\n\n1 2\n3 4\nsame same\n1 2\nalone\n1\n"));
        assertEquals(Optional.empty(), Table.find("", "k"));
    }

    @Test
    void columnsTellWhetherTheyAreNumbers() {
        Table table = Table.find("name auc loss note\na 0.5 NaN ok\nb 45% Infinity 1\nc -1e-3 - 2\n", "name")
                .orElseThrow();
        assertEquals(1, table.column("auc").orElseThrow());
        assertTrue(table.column("Auc").isEmpty());
        assertTrue(table.numeric(1));
        assertFalse(table.numeric(0));
        assertFalse(table.numeric(2), "gaps only");
        assertEquals(Optional.of("ok"), table.foreign(3));
        assertEquals(Optional.empty(), table.foreign(2));
    }

    @Test
    void numbersAreDecimalsWithSignExponentAndPercent() {
        for (String yes : "0 12 -3 +3 −3 .5 5. 1e9 1E-9 45% -0.5%".split(" ")) assertTrue(Table.isNumber(yes), yes);
        for (String no : "- % . 1e 0x1 1,000 NaN Infinity 1d 1f ١ 1%% --1 e5".split(" ")) {
            assertFalse(Table.isNumber(no), no);
        }
    }
}
