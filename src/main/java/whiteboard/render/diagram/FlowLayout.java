package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.model.Diagram.Edge;
import whiteboard.model.Diagram.Node;

/// Lays a flowchart out: its connected parts one by one, and these on shelves.
final class FlowLayout {

    private static final double MARGIN = 3;
    private static final double BETWEEN = 26;

    private final Sizes sizes;
    private final List<Plan.Spot> spots = new ArrayList<>();
    private final List<Plan.Route> routes = new ArrayList<>();
    private final List<Plan.Frame> frames = new ArrayList<>();
    private int items;

    private FlowLayout(Sizes sizes) {
        this.sizes = sizes;
    }

    static Plan plan(Sizes sizes) {
        return new FlowLayout(sizes).plan();
    }

    private Plan plan() {
        int[] part = parts();
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        int[] number = new int[part.length];
        for (int i = 0; i < part.length; i++) {
            List<Integer> list = members.computeIfAbsent(part[i], key -> new ArrayList<>());
            number[i] = list.size();
            list.add(i);
        }
        double x = MARGIN;
        double y = MARGIN;
        double deep = 0;
        double wide = 0;
        for (List<Integer> list : members.values()) {
            Grid grid = new Grid(sizes, list.stream().mapToInt(i -> i).toArray(), number, edges(list));
            Place place = new Place(grid);
            for (List<Item> layer : grid.layers) items += layer.size();
            double[] box = box(grid, place);
            double width = sizes.right() ? box[3] - box[2] : box[1] - box[0];
            double height = sizes.right() ? box[1] - box[0] : box[3] - box[2];
            if (x > MARGIN && x + width + MARGIN > sizes.shelf()) {
                x = MARGIN;
                y += deep + BETWEEN;
                deep = 0;
            }
            draw(grid, place, x - (sizes.right() ? box[2] : box[0]), y - (sizes.right() ? box[0] : box[2]));
            wide = Math.max(wide, x + width);
            deep = Math.max(deep, height);
            x += width + BETWEEN;
        }
        spots.sort(Comparator.comparingInt(Plan.Spot::node));
        routes.sort(Comparator.comparingInt(Plan.Route::edge));
        return new Plan(wide + MARGIN, y + deep + MARGIN, List.copyOf(spots), List.copyOf(routes), List.copyOf(frames),
                items);
    }

    /// For each node the first node that edges or a common frame join it to.
    private int[] parts() {
        List<Node> nodes = sizes.chart().nodes();
        Map<String, Integer> index = new HashMap<>();
        int[] part = new int[nodes.size()];
        int[] framed = new int[sizes.chart().groups().size()];
        for (int i = 0; i < part.length; i++) {
            part[i] = i;
            index.put(nodes.get(i).id(), i);
        }
        Arrays.fill(framed, -1);
        for (int i = 0; i < part.length; i++) {
            int group = nodes.get(i).group();
            if (group < 0) continue;
            if (framed[group] < 0) framed[group] = i;
            else join(part, framed[group], i);
        }
        for (Edge edge : sizes.chart().edges()) join(part, index.get(edge.from()), index.get(edge.to()));
        for (int i = 0; i < part.length; i++) part[i] = root(part, i);
        return part;
    }

    private static void join(int[] part, int a, int b) {
        int first = Math.min(root(part, a), root(part, b));
        int second = Math.max(root(part, a), root(part, b));
        part[second] = first;
    }

    private static int root(int[] part, int i) {
        int root = i;
        while (part[root] != root) root = part[root];
        return root;
    }

    private List<Integer> edges(List<Integer> members) {
        List<String> ids = new ArrayList<>();
        for (int i : members) ids.add(sizes.chart().nodes().get(i).id());
        List<Integer> edges = new ArrayList<>();
        for (int e = 0; e < sizes.chart().edges().size(); e++) {
            if (ids.contains(sizes.chart().edges().get(e).from())) edges.add(e);
        }
        return edges;
    }

    /// Least and greatest across, least and greatest along.
    private static double[] box(Grid grid, Place place) {
        double[] box = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (List<Item> layer : grid.layers) {
            for (Item item : layer) {
                widen(box, item.across - item.before, item.across + item.after,
                        item.along - item.room / 2, item.along + item.room / 2);
            }
        }
        for (double[] frame : place.frames) widen(box, frame[0], frame[1], frame[2], frame[3]);
        return box;
    }

    private static void widen(double[] box, double left, double right, double top, double bottom) {
        box[0] = Math.min(box[0], left);
        box[1] = Math.max(box[1], right);
        box[2] = Math.min(box[2], top);
        box[3] = Math.max(box[3], bottom);
    }

    private void draw(Grid grid, Place place, double dx, double dy) {
        Trace trace = new Trace(grid, place, dx, dy);
        Pen pen = new Pen(sizes.right(), dx, dy);
        for (int k = 0; k < grid.edges.size(); k++) routes.add(trace.edge(k));
        for (List<Item> layer : grid.layers) {
            for (Item item : layer) {
                if (!item.isNode()) continue;
                spots.add(new Plan.Spot(item.node, sizes.forms().get(item.node), pen.x(item.across, item.along),
                        pen.y(item.across, item.along)));
                String id = sizes.chart().nodes().get(item.node).id();
                int loops = 0;
                for (int e = 0; e < sizes.chart().edges().size(); e++) {
                    Edge edge = sizes.chart().edges().get(e);
                    if (edge.from().equals(id) && edge.to().equals(id)) routes.add(trace.loop(e, item, loops++));
                }
            }
        }
        for (int g = 0; g < place.frames.length; g++) {
            double[] f = place.frames[g];
            String title = sizes.chart().groups().get(grid.groups.get(g)).title();
            double x = pen.x(f[0], f[2]);
            double y = pen.y(f[0], f[2]);
            frames.add(new Plan.Frame(title, x, y, pen.x(f[1], f[3]) - x, pen.y(f[1], f[3]) - y));
        }
    }
}
