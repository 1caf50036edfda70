package whiteboard.render.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Variables that keep distances: `to - from >= least`, and what a unit more of each distance costs.
final class Constraints {

    record Arc(int from, int to, int least, int weight) {}

    final List<Arc> arcs = new ArrayList<>();
    final int[] value;
    final long[] pull;   // for each variable the weights coming in less those going out
    private final int size;

    Constraints(int size) {
        this.size = size;
        value = new int[size];
        pull = new long[size];
    }

    void add(int from, int to, int least, int weight) {
        arcs.add(new Arc(from, to, least, weight));
        pull[to] += weight;
        pull[from] -= weight;
    }

    /// By how much the distance is more than the least.
    int slack(Arc arc) {
        return value[arc.to()] - value[arc.from()] - arc.least();
    }

    /// Every variable as small as the constraints from the sources allow.
    void satisfy() {
        int[] waiting = new int[size];
        List<List<Arc>> out = new ArrayList<>();
        for (int i = 0; i < size; i++) out.add(new ArrayList<>());
        for (Arc arc : arcs) {
            waiting[arc.to()]++;
            out.get(arc.from()).add(arc);
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < size; i++) if (waiting[i] == 0) ready.add(i);
        int done = 0;
        while (!ready.isEmpty()) {
            int next = ready.poll();
            done++;
            for (Arc arc : out.get(next)) {
                value[arc.to()] = Math.max(value[arc.to()], value[arc.from()] + arc.least());
                if (--waiting[arc.to()] == 0) ready.add(arc.to());
            }
        }
        if (done < size) throw new IllegalStateException("the constraints form a cycle");
    }
}
