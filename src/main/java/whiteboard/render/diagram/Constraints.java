package whiteboard.render.diagram;

import java.util.Arrays;

/// Variables that keep distances: `to - from >= least`, and what a unit more of each distance costs.
/// Arcs are numbers into arrays: a drawing may have ten thousand of them.
final class Constraints {

    final int size;
    final int[] value;
    final long[] pull;   // for each variable the weights coming in less those going out
    int count;
    int[] from = new int[64];
    int[] to = new int[64];
    private int[] least = new int[64];
    private int[] begin;   // arcs at each variable, from begin[v] to begin[v + 1]
    private int[] at;

    Constraints(int size) {
        this.size = size;
        value = new int[size];
        pull = new long[size];
    }

    void add(int source, int target, int distance, int weight) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            least = Arrays.copyOf(least, 2 * count);
        }
        from[count] = source;
        to[count] = target;
        least[count++] = distance;
        pull[target] += weight;
        pull[source] -= weight;
    }

    /// By how much the distance is more than the least.
    int slack(int arc) {
        return value[to[arc]] - value[from[arc]] - least[arc];
    }

    int other(int arc, int variable) {
        return from[arc] == variable ? to[arc] : from[arc];
    }

    int begin(int variable) {
        return begin[variable];
    }

    /// The arc at a place between `begin(v)` and `begin(v + 1)`.
    int at(int place) {
        return at[place];
    }

    /// Sorts the arcs by their ends, and makes every variable as small as the constraints from the sources allow.
    void satisfy() {
        begin = new int[size + 1];
        for (int a = 0; a < count; a++) {
            begin[from[a]]++;
            begin[to[a]]++;
        }
        for (int v = 0, sum = 0; v <= size; v++) {
            int here = v < size ? begin[v] : 0;
            begin[v] = sum;
            sum += here;
        }
        int[] next = begin.clone();
        at = new int[2 * count];
        int[] waiting = new int[size];
        for (int a = 0; a < count; a++) {
            at[next[from[a]]++] = a;
            at[next[to[a]]++] = a;
            waiting[to[a]]++;
        }
        int[] ready = new int[size];
        int made = 0;
        for (int v = 0; v < size; v++) if (waiting[v] == 0) ready[made++] = v;
        for (int i = 0; i < made; i++) {
            int here = ready[i];
            for (int p = begin[here]; p < begin[here + 1]; p++) {
                int arc = at[p];
                if (from[arc] != here) continue;
                value[to[arc]] = Math.max(value[to[arc]], value[here] + least[arc]);
                if (--waiting[to[arc]] == 0) ready[made++] = to[arc];
            }
        }
        if (made < size) throw new IllegalStateException("the constraints form a cycle");
    }
}
