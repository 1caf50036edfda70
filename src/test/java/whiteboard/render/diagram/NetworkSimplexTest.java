package whiteboard.render.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkSimplexTest {

    /// The cost that trying all values up to `most` finds.
    private static int exhaustive(int size, int[][] arcs, int[] value, int at, int most) {
        if (at == size) {
            int cost = 0;
            for (int[] arc : arcs) {
                int length = value[arc[1]] - value[arc[0]];
                if (length < arc[2]) return Integer.MAX_VALUE;
                cost += arc[3] * length;
            }
            return cost;
        }
        int best = Integer.MAX_VALUE;
        for (int v = 0; v <= most; v++) {
            value[at] = v;
            best = Math.min(best, exhaustive(size, arcs, value, at + 1, most));
        }
        return best;
    }

    @Test
    void itFindsTheLeastCostOnSmallRandomGraphs() {
        Random random = new Random(5);
        for (int round = 0; round < 150; round++) {
            int size = 3 + random.nextInt(3);
            int[][] arcs = new int[size - 1 + random.nextInt(4)][];
            for (int a = 0; a < arcs.length; a++) {
                int to = a < size - 1 ? a + 1 : 1 + random.nextInt(size - 1);
                arcs[a] = new int[] {random.nextInt(to), to, random.nextInt(3), random.nextInt(4)};
            }
            NetworkSimplex simplex = new NetworkSimplex(size);
            for (int[] arc : arcs) simplex.add(arc[0], arc[1], arc[2], arc[3]);
            int[] value = simplex.solve();
            int cost = 0;
            for (int[] arc : arcs) {
                int length = value[arc[1]] - value[arc[0]];
                assertTrue(length >= arc[2], "a distance is too short");
                cost += arc[3] * length;
            }
            assertEquals(exhaustive(size, arcs, new int[size], 0, 8), cost);
        }
    }

    @Test
    void whatMayMoveWithoutCostStandsInTheMiddle() {
        NetworkSimplex simplex = new NetworkSimplex(3);
        simplex.add(0, 2, 10, 1);
        simplex.add(0, 1, 0, 1);
        simplex.add(1, 2, 0, 1);
        assertArrayEquals(new int[] {0, 5, 10}, simplex.solve());
    }

    @Test
    void aCycleOfConstraintsIsOurMistake() {
        NetworkSimplex simplex = new NetworkSimplex(2);
        simplex.add(0, 1, 1, 1);
        simplex.add(1, 0, 1, 1);
        assertThrows(IllegalStateException.class, simplex::solve);
    }
}
