package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Coordinates for the items of a grid: across by a network simplex that keeps edges straight and frames
/// apart from what is not in them, along by stacking the layers.
final class Place {

    static final int PAD = 12;
    static final int TITLE = 20;

    final double[] top;        // of each layer
    final double[] bottom;
    final double[][] frames;   // for each group: least across, greatest across, least along, greatest along
    private final Grid grid;

    Place(Grid grid) {
        this.grid = grid;
        top = new double[grid.layers.size()];
        bottom = new double[top.length];
        frames = new double[grid.groups.size()][4];
        for (List<Item> layer : grid.layers) for (Item item : layer) if (item.isNode()) ports(item);
        across();
        along();
    }

    private void ports(Item item) {
        Form form = grid.sizes.forms().get(item.node);
        double room = grid.sizes.right() ? form.portsHorizontal() : form.portsVertical();
        int most = grid.sizes.right() ? 14 : 18;
        Comparator<Item.Segment> byUpper = Comparator.comparingInt(s -> s.upper().order);
        Comparator<Item.Segment> byLower = Comparator.comparingInt(s -> s.lower().order);
        item.up.sort(byUpper.thenComparingInt(s -> s.edge));
        item.down.sort(byLower.thenComparingInt(s -> s.edge));
        int[] up = offsets(item.up, room / 2, most);
        int[] down = offsets(item.down, room / 2, most);
        for (int i = 0; i < up.length; i++) item.up.get(i).lowerPort = up[i];
        for (int i = 0; i < down.length; i++) item.down.get(i).upperPort = down[i];
    }

    /// Side by side, those that run with the flow around the middle: a chain stays straight whatever comes back.
    private int[] offsets(List<Item.Segment> segments, double reach, int most) {
        double middle = 0;
        int forward = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (grid.isBackward(segments.get(i).edge)) continue;
            middle += i;
            forward++;
        }
        middle = forward == 0 ? (segments.size() - 1) / 2.0 : middle / forward;
        double farthest = Math.max(middle, segments.size() - 1 - middle);
        double step = farthest == 0 ? 0 : Math.min(most, reach / farthest);
        int[] offsets = new int[segments.size()];
        for (int i = 0; i < offsets.length; i++) offsets[i] = (int) Math.round((i - middle) * step);
        return offsets;
    }

    private void across() {
        Map<Item, Integer> variable = new HashMap<>();
        List<Item.Segment> segments = new ArrayList<>();
        for (List<Item> layer : grid.layers) {
            for (Item item : layer) {
                variable.put(item, variable.size());
                segments.addAll(item.down);
            }
        }
        int items = variable.size();
        int groups = grid.groups.size();
        NetworkSimplex simplex = new NetworkSimplex(items + 2 * groups + segments.size());
        for (int g = 0; g < groups; g++) {
            simplex.add(items + 2 * g, items + 2 * g + 1, titleWidth(g) + 2 * PAD, 2);
        }
        for (List<Item> layer : grid.layers) separate(layer, variable, items, simplex);
        for (int s = 0; s < segments.size(); s++) {
            Item.Segment segment = segments.get(s);
            int between = items + 2 * groups + s;
            int bends = (segment.upper().isNode() ? 0 : 1) + (segment.lower().isNode() ? 0 : 1);
            boolean back = grid.isBackward(segment.edge);
            int weight = bends == 2 ? back ? 6 : 8 : back ? 1 : 2 + bends;
            simplex.add(between, variable.get(segment.upper()), -segment.upperPort, weight);
            simplex.add(between, variable.get(segment.lower()), -segment.lowerPort, weight);
        }
        int[] solved = simplex.solve();
        for (Map.Entry<Item, Integer> entry : variable.entrySet()) entry.getKey().across = solved[entry.getValue()];
        for (int g = 0; g < groups; g++) {
            frames[g][0] = solved[items + 2 * g];
            frames[g][1] = solved[items + 2 * g + 1];
        }
    }

    private int titleWidth(int group) {
        if (grid.sizes.right()) return 0;
        return (int) Math.ceil(title(group).width());
    }

    private Label title(int group) {
        String title = grid.sizes.chart().groups().get(grid.groups.get(group)).title();
        return Label.of(List.of(title), Double.MAX_VALUE);
    }

    private void separate(List<Item> layer, Map<Item, Integer> variable, int items, NetworkSimplex simplex) {
        for (int i = 0; i < layer.size(); i++) {
            Item item = layer.get(i);
            int here = variable.get(item);
            if (item.group >= 0) {
                int lead = PAD + (grid.sizes.right() ? TITLE : 0);
                simplex.add(items + 2 * item.group, here, up(item.before) + lead, 0);
                simplex.add(here, items + 2 * item.group + 1, up(item.after) + PAD, 0);
            }
            if (i + 1 == layer.size()) continue;
            Item next = layer.get(i + 1);
            if (next.group == item.group) {
                simplex.add(here, variable.get(next), up(item.after + next.before) + gap(item, next), 0);
                continue;
            }
            int from = item.group < 0 ? here : items + 2 * item.group + 1;
            int to = next.group < 0 ? variable.get(next) : items + 2 * next.group;
            int least = (item.group < 0 ? up(item.after) : 0) + (next.group < 0 ? up(next.before) : 0) + 14;
            simplex.add(from, to, least, 0);
        }
    }

    private static int up(double size) {
        return (int) Math.ceil(size);
    }

    private int gap(Item left, Item right) {
        if (left.isNode() && right.isNode()) return grid.sizes.right() ? 18 : 24;
        return left.isBend() && right.isBend() ? 13 : 14;
    }

    private void along() {
        double at = 0;
        for (int l = 0; l < top.length; l++) {
            if (l > 0) at += gap(l - 1);
            at += frameRoom(l, true);
            top[l] = at;
            double room = 0;
            for (Item item : grid.layers.get(l)) room = Math.max(room, item.room);
            at += room;
            bottom[l] = at;
            for (Item item : grid.layers.get(l)) item.along = (top[l] + bottom[l]) / 2;
            at += frameRoom(l, false);
        }
        int lead = PAD + (grid.sizes.right() ? 0 : TITLE);
        for (int g = 0; g < frames.length; g++) {
            frames[g][2] = top[edge(g, true)] - lead;
            frames[g][3] = bottom[edge(g, false)] + PAD;
        }
    }

    /// What frames that begin or end at this layer need.
    private double frameRoom(int layer, boolean begin) {
        for (int g = 0; g < frames.length; g++) {
            if (edge(g, begin) != layer) continue;
            return PAD + (begin && !grid.sizes.right() ? TITLE : 0);
        }
        return 0;
    }

    private int edge(int group, boolean first) {
        int found = first ? Integer.MAX_VALUE : -1;
        for (List<Item> layer : grid.layers) {
            for (Item item : layer) {
                if (item.group == group) found = first ? Math.min(found, item.layer) : Math.max(found, item.layer);
            }
        }
        return found;
    }

    /// Between layers: room for a head where one arrives, and more where edges go far across.
    private double gap(int upper) {
        boolean labels = true;
        boolean arriving = false;
        double far = 0;
        for (Item item : grid.layers.get(upper)) {
            for (Item.Segment s : item.down) {
                labels &= s.lower().isLabel() || s.lower().isBend();
                arriving |= item.isNode() && grid.isBackward(s.edge);
                far = Math.max(far, Math.abs(s.upper().across + s.upperPort - s.lower().across - s.lowerPort));
            }
        }
        boolean fromLabels = grid.layers.get(upper).stream().noneMatch(Item::isNode);
        double base = labels ? arriving ? 21 : 11 : fromLabels ? 20 : 30;
        return base + Math.min(26, far * 0.1);
    }
}
