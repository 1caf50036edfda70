package whiteboard.render.diagram;

import java.util.Arrays;

/// Whole numbers for variables under the constraints `to - from >= least`, such that the weighted sum of the
/// differences is least. Layers and coordinates of a drawing are both such problems (Gansner, Koutsofios,
/// North and Vo, A technique for drawing directed graphs, IEEE TSE 19(3), 1993, sections 2.3 and 4.2).
///
/// The constraints must form a connected graph without cycles.
final class NetworkSimplex {

    /// Variables times pivots: beyond, a thicket stays as good as it is by then, and its places still keep apart.
    private static final long WORK = 10_000_000;

    private final int size;
    private final Constraints arcs;
    private final int[] value;
    private final boolean[] inTree;
    private final int[] up;       // arc to the parent in the spanning tree, -1 at its root
    private final int[] parent;
    private final int[] low;      // the variables below v are order[low[v]] to order[lim[v]]
    private final int[] lim;
    private final int[] order;
    private final long[] cut;     // what a unit more of the arc above the variable would cost
    private final int[] first;    // scratch: children in the tree
    private final int[] sibling;
    private final int[] stack;

    NetworkSimplex(int size) {
        this.size = size;
        arcs = new Constraints(size);
        value = arcs.value;
        inTree = new boolean[size];
        up = new int[size];
        parent = new int[size];
        low = new int[size];
        lim = new int[size];
        order = new int[size];
        cut = new long[size];
        first = new int[size];
        sibling = new int[size];
        stack = new int[size];
    }

    void add(int from, int to, int least, int weight) {
        arcs.add(from, to, least, weight);
    }

    /// The values, the least of them 0; ties between equally good places are settled halfway.
    int[] solve() {
        arcs.satisfy();
        span();
        number();
        long most = Math.min(20L * size + 400, WORK / size);
        for (int pivot = 0; pivot < most; pivot++) {
            int leaving = leaving();
            int entering = leaving < 0 ? -1 : entering(leaving);
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
        up[0] = -1;
        parent[0] = -1;
        int count = grow(0);
        while (count < size) {
            int nearest = -1;
            for (int a = 0; a < arcs.count; a++) {
                if (inTree[arcs.from[a]] == inTree[arcs.to[a]]) continue;
                if (nearest < 0 || arcs.slack(a) < arcs.slack(nearest)) nearest = a;
            }
            if (nearest < 0) throw new IllegalStateException("the constraints are not connected");
            boolean ahead = inTree[arcs.from[nearest]];
            int shift = ahead ? arcs.slack(nearest) : -arcs.slack(nearest);
            for (int i = 0; i < size; i++) if (inTree[i]) value[i] += shift;
            count += grow(ahead ? arcs.from[nearest] : arcs.to[nearest]);
        }
    }

    /// Adds to the tree what hangs on the variable by arcs without slack, and tells how many.
    private int grow(int from) {
        int count = inTree[from] ? 0 : 1;
        inTree[from] = true;
        int open = 0;
        stack[open++] = from;
        while (open > 0) {
            int here = stack[--open];
            for (int p = arcs.begin(here); p < arcs.begin(here + 1); p++) {
                int other = arcs.other(arcs.at(p), here);
                if (inTree[other] || arcs.slack(arcs.at(p)) != 0) continue;
                inTree[other] = true;
                up[other] = arcs.at(p);
                parent[other] = here;
                stack[open++] = other;
                count++;
            }
        }
        return count;
    }

    /// Numbers the tree in postorder and adds up what its arcs are worth.
    private void number() {
        Arrays.fill(first, -1);
        for (int v = size - 1; v > 0; v--) {
            sibling[v] = first[parent[v]];
            first[parent[v]] = v;
        }
        System.arraycopy(arcs.pull, 0, cut, 0, size);
        int count = 0;
        int depth = 0;
        stack[0] = 0;
        low[0] = 0;
        while (depth >= 0) {
            int here = stack[depth];
            int child = first[here];
            if (child >= 0) {
                first[here] = sibling[child];
                low[child] = count;
                stack[++depth] = child;
                continue;
            }
            order[count] = here;
            lim[here] = count++;
            depth--;
            if (depth < 0) break;
            cut[stack[depth]] += cut[here];
            if (arcs.from[up[here]] == here) cut[here] = -cut[here];
        }
    }

    private boolean below(int variable, int root) {
        return low[root] <= lim[variable] && lim[variable] <= lim[root];
    }

    /// The variable below the tree arc that is worth most to lengthen; -1 if none is.
    private int leaving() {
        int best = -1;
        for (int v = 1; v < size; v++) if (cut[v] < 0 && (best < 0 || cut[v] < cut[best])) best = v;
        return best;
    }

    /// The arc of least slack that closes as the arc above `child` grows.
    private int entering(int child) {
        boolean ahead = arcs.to[up[child]] == child;
        int best = -1;
        for (int i = low[child]; i <= lim[child]; i++) {
            int here = order[i];
            for (int p = arcs.begin(here); p < arcs.begin(here + 1); p++) {
                int a = arcs.at(p);
                if ((arcs.from[a] == here) != ahead || below(arcs.other(a, here), child)) continue;
                int better = best < 0 ? -1 : Integer.compare(arcs.slack(a), arcs.slack(best));
                if (better < 0 || better == 0 && a < best) best = a;
            }
        }
        return best;
    }

    private void shift(int child, int by) {
        int signed = arcs.to[up[child]] == child ? by : -by;
        for (int i = low[child]; i <= lim[child]; i++) value[order[i]] += signed;
    }

    /// Hangs what is below `child` on the entering arc in place of the one above it.
    private void exchange(int child, int entering) {
        shift(child, arcs.slack(entering));
        int here = below(arcs.from[entering], child) ? arcs.from[entering] : arcs.to[entering];
        int above = arcs.other(entering, here);
        int arc = entering;
        while (true) {
            int nextArc = up[here];
            int next = parent[here];
            up[here] = arc;
            parent[here] = above;
            if (here == child) break;
            arc = nextArc;
            above = here;
            here = next;
        }
        number();
    }

    /// What may be moved without cost goes to the middle of its room.
    private void balance() {
        for (int v = 1; v < size; v++) {
            int entering = cut[v] == 0 ? entering(v) : -1;
            int room = entering < 0 ? 0 : arcs.slack(entering);
            if (room > 1) shift(v, room / 2);
        }
    }
}
