package whiteboard.render.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Whole numbers for variables under the constraints `to - from >= least`, such that the weighted sum of the
/// differences is least. Layers and coordinates of a drawing are both such problems (Gansner, Koutsofios,
/// North and Vo, A technique for drawing directed graphs, IEEE TSE 19(3), 1993, sections 2.3 and 4.2).
///
/// The constraints must form a connected graph without cycles.
final class NetworkSimplex {

    private final int size;
    private final Constraints constraints;
    private final List<Constraints.Arc> arcs;
    private final int[] value;
    private final List<List<Integer>> tree = new ArrayList<>();   // arcs of the spanning tree at each variable
    private final boolean[] inTree;                               // variables
    private final int[] parent;                                   // arc to the parent in the tree, -1 at the root
    private final int[] low;
    private final int[] lim;
    private final int[] order;

    NetworkSimplex(int size) {
        this.size = size;
        constraints = new Constraints(size);
        arcs = constraints.arcs;
        value = constraints.value;
        inTree = new boolean[size];
        parent = new int[size];
        low = new int[size];
        lim = new int[size];
        order = new int[size];
        for (int i = 0; i < size; i++) tree.add(new ArrayList<>());
    }

    void add(int from, int to, int least, int weight) {
        constraints.add(from, to, least, weight);
    }

    /// The values, the least of them 0; ties between equally good places are settled halfway.
    int[] solve() {
        constraints.satisfy();
        span();
        number();
        for (int pivot = 0; pivot < 40 * size + 400; pivot++) {
            int leaving = leaving();
            if (leaving < 0) break;
            int entering = entering(leaving);
            if (entering < 0) break;
            exchange(leaving, entering);
        }
        balance();
        int least = Arrays.stream(value).min().orElse(0);
        for (int i = 0; i < size; i++) value[i] -= least;
        return value;
    }

    /// A spanning tree of arcs without slack.
    private void span() {
        List<List<Integer>> at = new ArrayList<>();
        for (int i = 0; i < size; i++) at.add(new ArrayList<>());
        for (int a = 0; a < arcs.size(); a++) {
            at.get(arcs.get(a).from()).add(a);
            at.get(arcs.get(a).to()).add(a);
        }
        int count = grow(0, at);
        while (count < size) {
            Constraints.Arc nearest = null;
            for (Constraints.Arc arc : arcs) {
                if (inTree[arc.from()] == inTree[arc.to()]) continue;
                if (nearest == null || constraints.slack(arc) < constraints.slack(nearest)) nearest = arc;
            }
            if (nearest == null) throw new IllegalStateException("the constraints are not connected");
            int shift = inTree[nearest.from()] ? constraints.slack(nearest) : -constraints.slack(nearest);
            for (int i = 0; i < size; i++) if (inTree[i]) value[i] += shift;
            int from = inTree[nearest.from()] ? nearest.from() : nearest.to();
            count += grow(from, at);
        }
    }

    /// Adds to the tree what hangs on the variable by arcs without slack, and tells how many.
    private int grow(int from, List<List<Integer>> at) {
        int count = inTree[from] ? 0 : 1;
        inTree[from] = true;
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int here = open.poll();
            for (int a : at.get(here)) {
                Constraints.Arc arc = arcs.get(a);
                int other = arc.from() == here ? arc.to() : arc.from();
                if (inTree[other] || constraints.slack(arc) != 0) continue;
                inTree[other] = true;
                tree.get(here).add(a);
                tree.get(other).add(a);
                open.add(other);
                count++;
            }
        }
        return count;
    }

    /// Numbers the tree in postorder: the variables below `v` are those with `low[v] <= lim <= lim[v]`.
    private void number() {
        Arrays.fill(lim, -1);
        int[] stack = new int[size];
        int[] child = new int[size];
        int depth = 0;
        int count = 0;
        stack[0] = 0;
        parent[0] = -1;
        low[0] = 0;
        while (depth >= 0) {
            int here = stack[depth];
            List<Integer> at = tree.get(here);
            if (child[here] == at.size()) {
                order[count] = here;
                lim[here] = count++;
                depth--;
                continue;
            }
            int a = at.get(child[here]++);
            if (a == parent[here]) continue;
            Constraints.Arc arc = arcs.get(a);
            int other = arc.from() == here ? arc.to() : arc.from();
            parent[other] = a;
            low[other] = count;
            stack[++depth] = other;
        }
    }

    private boolean below(int variable, int root) {
        return low[root] <= lim[variable] && lim[variable] <= lim[root];
    }

    /// The variable at the lower end of the tree arc that is worth most to lengthen; -1 if none is.
    private int leaving() {
        long[] sums = cuts();
        int best = -1;
        for (int v = 0; v < size; v++) {
            if (parent[v] >= 0 && sums[v] < 0 && (best < 0 || sums[v] < sums[best])) best = v;
        }
        return best;
    }

    /// What a unit more of the arc above each variable would cost.
    private long[] cuts() {
        long[] sums = constraints.pull.clone();
        for (int v : order) {
            if (parent[v] < 0) continue;
            Constraints.Arc arc = arcs.get(parent[v]);
            sums[arc.from() == v ? arc.to() : arc.from()] += sums[v];
        }
        for (int v = 0; v < size; v++) if (parent[v] >= 0 && arcs.get(parent[v]).from() == v) sums[v] = -sums[v];
        return sums;
    }

    /// The arc of least slack that closes as the arc above `child` grows.
    private int entering(int child) {
        boolean childAhead = arcs.get(parent[child]).to() == child;
        int best = -1;
        for (int a = 0; a < arcs.size(); a++) {
            Constraints.Arc arc = arcs.get(a);
            boolean fromBelow = below(arc.from(), child);
            if (fromBelow == below(arc.to(), child) || fromBelow != childAhead) continue;
            if (best < 0 || constraints.slack(arc) < constraints.slack(arcs.get(best))) best = a;
        }
        return best;
    }

    private void shift(int child, int by) {
        int signed = arcs.get(parent[child]).to() == child ? by : -by;
        for (int i = low[child]; i <= lim[child]; i++) value[order[i]] += signed;
    }

    private void exchange(int child, int entering) {
        shift(child, constraints.slack(arcs.get(entering)));
        Integer leaving = parent[child];
        tree.get(arcs.get(leaving).from()).remove(leaving);
        tree.get(arcs.get(leaving).to()).remove(leaving);
        tree.get(arcs.get(entering).from()).add(entering);
        tree.get(arcs.get(entering).to()).add(entering);
        number();
    }

    /// What may be moved without cost goes to the middle of its room.
    private void balance() {
        long[] sums = cuts();
        for (int v = 0; v < size; v++) {
            if (parent[v] < 0 || sums[v] != 0) continue;
            int entering = entering(v);
            int room = entering < 0 ? 0 : constraints.slack(arcs.get(entering));
            if (room > 1) shift(v, room / 2);
        }
    }
}
