package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Which layer each node stands in, and which edges run against the flow.
///
/// @param rank     of each node, from 0
/// @param backward for each edge whether its end stands in an earlier layer than its start
record Ranks(int[] rank, boolean[] backward) {

    /// Layers such that the edges are short in total.
    ///
    /// @param edges start and end of each; loops are ignored
    static Ranks shortest(int nodes, List<int[]> edges) {
        boolean[] backward = backward(nodes, edges);
        NetworkSimplex simplex = new NetworkSimplex(nodes + 1);
        for (int i = 0; i < nodes; i++) simplex.add(nodes, i, 0, 0);   // joins what no edge joins
        for (int e = 0; e < edges.size(); e++) {
            int[] edge = edges.get(e);
            if (edge[0] != edge[1]) simplex.add(edge[backward[e] ? 1 : 0], edge[backward[e] ? 0 : 1], 1, 1);
        }
        int[] rank = Arrays.copyOf(simplex.solve(), nodes);
        int least = Arrays.stream(rank).min().orElse(0);
        for (int i = 0; i < nodes; i++) rank[i] -= least;
        return new Ranks(rank, backward);
    }

    /// The same with layers split that would be wider than `limit`.
    Ranks within(double limit, double[] widths, List<int[]> edges) {
        Integer[] order = new Integer[rank.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingInt(i -> rank[i]));
        int[] split = new int[rank.length];
        double[] used = new double[rank.length * 2 + 1];
        for (int node : order) {
            int layer = 0;
            for (int e = 0; e < edges.size(); e++) {
                int from = edges.get(e)[backward[e] ? 1 : 0];
                int to = edges.get(e)[backward[e] ? 0 : 1];
                if (to == node && from != node) layer = Math.max(layer, split[from] + 1);
            }
            while (used[layer] > 0 && used[layer] + widths[node] > limit) layer++;
            split[node] = layer;
            used[layer] += widths[node];
        }
        return new Ranks(split, backward);
    }

    /// The edges that lead back to where a walk from the first node on came from.
    private static boolean[] backward(int nodes, List<int[]> edges) {
        List<List<Integer>> out = new ArrayList<>();
        for (int i = 0; i < nodes; i++) out.add(new ArrayList<>());
        for (int e = 0; e < edges.size(); e++) out.get(edges.get(e)[0]).add(e);
        boolean[] backward = new boolean[edges.size()];
        int[] state = new int[nodes];
        for (int i = 0; i < nodes; i++) if (state[i] == 0) walk(i, edges, out, state, backward);
        return backward;
    }

    private static void walk(int node, List<int[]> edges, List<List<Integer>> out, int[] state, boolean[] backward) {
        state[node] = 1;
        for (int e : out.get(node)) {
            int to = edges.get(e)[1];
            if (to == node) continue;
            if (state[to] == 1) backward[e] = true;
            else if (state[to] == 0) walk(to, edges, out, state, backward);
        }
        state[node] = 2;
    }
}
