package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Orders the items of each layer so that few edges cross: sweeps by barycentres with exchanges of neighbours
/// (Sugiyama, Tagawa and Toda, IEEE TSMC 11(2), 1981; Gansner et al. 1993, section 3). The items of a group
/// stay together, and two groups stand in the same order in every layer.
final class Order {

    private static final int SWEEPS = 12;

    private final List<List<Item>> layers;
    private final int groups;

    private Order(List<List<Item>> layers, int groups) {
        this.layers = layers;
        this.groups = groups;
    }

    /// Sorts the layers and numbers their items.
    static void apply(List<List<Item>> layers, int groups) {
        Order order = new Order(layers, groups);
        List<List<Item>> start = order.snapshot();
        List<List<Item>> best = null;
        long least = Long.MAX_VALUE;
        List<int[]> tries = order.groupOrders();
        for (int attempt = 0; attempt < 2 * tries.size() && least > 0; attempt++) {
            order.restore(start);
            if (attempt >= tries.size()) order.mirror();
            double[] keys = order.keys(tries.get(attempt % tries.size()));
            for (int sweep = 0; sweep <= SWEEPS && least > 0; sweep++) {
                if (sweep == 0) for (List<Item> layer : layers) order.sort(layer, keys, order::place);
                else order.sweep(sweep % 2 == 1, keys);
                order.exchange();
                long crossings = order.crossings();
                if (crossings >= least) continue;
                least = crossings;
                best = order.snapshot();
            }
        }
        order.restore(best);
    }

    private double[] keys(int[] groupOrder) {
        double[] keys = new double[groups];
        for (int i = 0; i < groups; i++) keys[groupOrder[i]] = (i + 1.0) / (groups + 1);
        return keys;
    }

    private void mirror() {
        for (List<Item> layer : layers) {
            Collections.reverse(layer);
            for (int i = 0; i < layer.size(); i++) layer.get(i).order = i;
        }
    }

    private interface Key {
        double of(Item item);
    }

    /// All orders of up to three groups; of more, the order in which they were written and its reverse.
    private List<int[]> groupOrders() {
        List<int[]> orders = new ArrayList<>();
        int[] written = new int[groups];
        int[] reverse = new int[groups];
        for (int i = 0; i < groups; i++) {
            written[i] = i;
            reverse[i] = groups - 1 - i;
        }
        orders.add(written);
        if (groups > 1) orders.add(reverse);
        if (groups == 3) {
            for (int[] more : new int[][] {{0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}}) orders.add(more);
        }
        return orders;
    }

    private double place(Item item) {
        return (item.order + 0.5) / layers.get(item.layer).size();
    }

    private void sweep(boolean down, double[] keys) {
        int n = layers.size();
        for (int i = 1; i < n; i++) {
            List<Item> layer = layers.get(down ? i : n - 1 - i);
            sort(layer, keys, item -> centre(item, down));
        }
    }

    private double centre(Item item, boolean down) {
        List<Item.Segment> joined = down ? item.up : item.down;
        if (joined.isEmpty()) return place(item);
        double sum = 0;
        for (Item.Segment segment : joined) sum += place(down ? segment.upper() : segment.lower());
        return sum / joined.size();
    }

    private void sort(List<Item> layer, double[] keys, Key key) {
        int n = layer.size();
        double[] own = new double[n];
        double[] unit = new double[n];
        int[] first = new int[Math.max(1, groups)];
        for (int i = n - 1; i >= 0; i--) if (layer.get(i).group >= 0) first[layer.get(i).group] = i;
        for (int i = 0; i < n; i++) {
            Item item = layer.get(i);
            item.order = i;
            own[i] = key.of(item);
            unit[i] = item.group >= 0 ? keys[item.group] : own[i];
        }
        Comparator<Integer> byUnit = Comparator.comparingDouble(i -> unit[i]);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < n; i++) places.add(i);
        places.sort(byUnit.thenComparingInt(i -> layer.get(i).group >= 0 ? first[layer.get(i).group] : i)
                .thenComparingDouble(i -> own[i]).thenComparingInt(i -> i));
        List<Item> sorted = new ArrayList<>();
        for (int i : places) sorted.add(layer.get(i));
        layer.clear();
        layer.addAll(sorted);
        for (int i = 0; i < n; i++) layer.get(i).order = i;
    }

    /// Exchanges neighbours as long as that saves crossings.
    private void exchange() {
        boolean better = true;
        for (int round = 0; better && round < 8; round++) {
            better = false;
            for (List<Item> layer : layers) {
                for (int i = 0; i + 1 < layer.size(); i++) {
                    Item left = layer.get(i);
                    Item right = layer.get(i + 1);
                    if (left.group != right.group) continue;
                    int now = pair(left.up, right.up, true) + pair(left.down, right.down, false);
                    int then = pair(right.up, left.up, true) + pair(right.down, left.down, false);
                    if (then >= now) continue;
                    layer.set(i, right);
                    layer.set(i + 1, left);
                    right.order = i;
                    left.order = i + 1;
                    better = true;
                }
            }
        }
    }

    private static int pair(List<Item.Segment> left, List<Item.Segment> right, boolean up) {
        int crossings = 0;
        for (Item.Segment a : left) {
            int at = (up ? a.upper() : a.lower()).order;
            for (Item.Segment b : right) if ((up ? b.upper() : b.lower()).order < at) crossings++;
        }
        return crossings;
    }

    private long crossings() {
        long crossings = 0;
        for (List<Item> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                for (int j = i + 1; j < layer.size(); j++) {
                    crossings += pair(layer.get(i).down, layer.get(j).down, false);
                }
            }
        }
        return crossings;
    }

    private List<List<Item>> snapshot() {
        List<List<Item>> copy = new ArrayList<>();
        for (List<Item> layer : layers) copy.add(new ArrayList<>(layer));
        return copy;
    }

    private void restore(List<List<Item>> from) {
        for (int l = 0; l < layers.size(); l++) {
            layers.get(l).clear();
            layers.get(l).addAll(from.get(l));
            for (int i = 0; i < layers.get(l).size(); i++) layers.get(l).get(i).order = i;
        }
    }
}
