package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whiteboard.model.Diagram.Edge;

/// The items of one connected part of a flowchart, in layers and ordered.
final class Grid {

    /// How far a loop reaches beyond its node.
    static final double LOOP = 20;

    final Sizes sizes;
    final int[] nodes;
    final List<List<Item>> layers = new ArrayList<>();
    final List<Integer> groups = new ArrayList<>();          // of the flowchart, by their number here
    final List<List<Item>> chains = new ArrayList<>();       // from the upper to the lower end, by edge
    final List<Integer> edges = new ArrayList<>();           // of the flowchart, without loops
    final boolean[] backward;
    private final Item[] items;                              // by node of the flowchart

    /// @param part   nodes of the part
    /// @param number of each of the flowchart's nodes in its part
    Grid(Sizes sizes, int[] part, int[] number, List<Integer> all) {
        this.sizes = sizes;
        this.nodes = part;
        items = new Item[sizes.chart().nodes().size()];
        List<int[]> pairs = new ArrayList<>();
        for (int e : all) {
            int[] ends = ends(e);
            if (ends[0] == ends[1]) continue;
            edges.add(e);
            pairs.add(new int[] {number[ends[0]], number[ends[1]]});
        }
        Ranks ranks = Ranks.shortest(part.length, pairs);
        double[] widths = new double[part.length];
        for (int i = 0; i < part.length; i++) widths[i] = sizes.across(part[i]) + 24;
        if (sizes.layer() < Double.MAX_VALUE) ranks = ranks.within(sizes.layer() + 24, widths, pairs);
        backward = ranks.backward();
        int[] layerOf = layersOf(ranks, pairs);
        for (int i = 0; i < part.length; i++) items[part[i]] = node(part[i], layerOf[2 * ranks.rank()[i]]);
        for (int k = 0; k < edges.size(); k++) {
            int from = ranks.rank()[pairs.get(k)[0]];
            int labelAt = layerOf[backward[k] ? 2 * from - 1 : 2 * from + 1];
            chain(edges.get(k), backward[k], labelAt);
        }
        start();
        for (int g = 0; g < groups.size(); g++) fill(g);
        Order.apply(layers, groups.size());
    }

    /// Whether the edge ends in a layer above its start.
    boolean isBackward(int e) {
        return backward[edges.indexOf(e)];
    }

    private int[] ends(int e) {
        Edge edge = sizes.chart().edges().get(e);
        int from = -1;
        int to = -1;
        for (int i = 0; i < sizes.chart().nodes().size(); i++) {
            if (sizes.chart().nodes().get(i).id().equals(edge.from())) from = i;
            if (sizes.chart().nodes().get(i).id().equals(edge.to())) to = i;
        }
        return new int[] {from, to};
    }

    /// Nodes stand in the even layers, labels in odd ones near the start of their edge; odd layers without a
    /// label are left out.
    private int[] layersOf(Ranks ranks, List<int[]> pairs) {
        int most = 0;
        for (int rank : ranks.rank()) most = Math.max(most, rank);
        boolean[] used = new boolean[2 * most + 2];
        for (int r = 0; r <= most; r++) used[2 * r] = true;
        for (int k = 0; k < edges.size(); k++) {
            int from = ranks.rank()[pairs.get(k)[0]];
            if (!sizes.labels().get(edges.get(k)).isEmpty()) used[backward[k] ? 2 * from - 1 : 2 * from + 1] = true;
        }
        int[] layerOf = new int[used.length];
        for (int i = 0; i < used.length; i++) {
            layerOf[i] = layers.size();
            if (used[i]) layers.add(new ArrayList<>());
        }
        return layerOf;
    }

    private int group(int node) {
        int group = sizes.chart().nodes().get(node).group();
        if (group < 0) return -1;
        if (!groups.contains(group)) groups.add(group);
        return groups.indexOf(group);
    }

    private Item node(int node, int layer) {
        double half = sizes.across(node) / 2;
        double beyond = 0;
        double room = sizes.along(node);
        Label label = loopLabel(node);
        if (label != null) {
            beyond = LOOP + (label.isEmpty() ? 6 : sizes.across(label) + 8);
            room = Math.max(room, label.isEmpty() ? 0 : sizes.along(label));
        }
        return new Item(node, -1, group(node), layer, half, half + beyond, sizes.along(node), room);
    }

    /// The labels of the node's loops; null if it has none.
    Label loopLabel(int node) {
        List<String> lines = new ArrayList<>();
        boolean loop = false;
        String id = sizes.chart().nodes().get(node).id();
        for (int e = 0; e < sizes.chart().edges().size(); e++) {
            Edge edge = sizes.chart().edges().get(e);
            if (!edge.from().equals(id) || !edge.to().equals(id)) continue;
            loop = true;
            lines.addAll(sizes.labels().get(e).lines());
        }
        return loop ? Label.of(lines, Double.MAX_VALUE) : null;
    }

    private void chain(int e, boolean back, int labelAt) {
        int[] ends = ends(e);
        Item upper = items[ends[back ? 1 : 0]];
        Item lower = items[ends[back ? 0 : 1]];
        int group = upper.group == lower.group ? upper.group : -1;
        Label label = sizes.labels().get(e);
        List<Item> chain = new ArrayList<>(List.of(upper));
        for (int layer = upper.layer + 1; layer < lower.layer; layer++) {
            boolean labelled = layer == labelAt && !label.isEmpty();
            double half = labelled ? sizes.across(label) / 2 : 0.5;
            double thick = labelled ? sizes.along(label) : 0;
            Item item = new Item(-1, e, group, layer, half, half, thick, thick);
            new Item.Segment(chain.getLast(), item, e);
            chain.add(item);
        }
        new Item.Segment(chain.getLast(), lower, e);
        chain.add(lower);
        chains.add(chain);
    }

    /// A first order: each item after those that a walk down from the first node met before it.
    private void start() {
        Set<Item> seen = new HashSet<>();
        for (int node : nodes) if (items[node].up.isEmpty()) visit(items[node], seen);
        for (int node : nodes) visit(items[node], seen);
    }

    private void visit(Item item, Set<Item> seen) {
        if (!seen.add(item)) return;
        item.order = layers.get(item.layer).size();
        layers.get(item.layer).add(item);
        for (Item.Segment segment : item.down) visit(segment.lower(), seen);
    }

    /// A group has something in every layer from its first to its last, so that nothing comes between.
    private void fill(int group) {
        int first = layers.size();
        int last = -1;
        for (List<Item> layer : layers) {
            for (Item item : layer) {
                if (item.group != group) continue;
                first = Math.min(first, item.layer);
                last = Math.max(last, item.layer);
            }
        }
        for (int i = first; i <= last; i++) {
            boolean some = false;
            for (Item item : layers.get(i)) some |= item.group == group;
            if (!some) layers.get(i).add(new Item(-1, -1, group, i, 0, 0, 0, 0));
        }
    }
}
