package whiteboard.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import whiteboard.model.Diagram.Direction;
import whiteboard.model.Diagram.Edge;
import whiteboard.model.Diagram.Flowchart;
import whiteboard.model.Diagram.Group;
import whiteboard.model.Diagram.Node;
import whiteboard.model.Diagram.Outline;
import whiteboard.model.Diagram.Stroke;

/// What every layout keeps, on random flowcharts: boxes, labels and frames apart, lines past what they do not
/// join, everything inside the drawing.
class LayoutTest {

    private static Flowchart random(Random random, int most) {
        int n = 1 + random.nextInt(most);
        int groups = random.nextInt(4);
        List<Node> nodes = new ArrayList<>();
        boolean[] filled = new boolean[groups];
        for (int i = 0; i < n; i++) {
            int group = groups == 0 || random.nextInt(3) == 0 ? -1 : random.nextInt(groups);
            if (group >= 0) filled[group] = true;
            nodes.add(new Node("n" + i, Outline.values()[random.nextInt(5)],
                    List.of("word ".repeat(1 + random.nextInt(6)).strip()), group));
        }
        List<Edge> edges = new ArrayList<>();
        for (int e = random.nextInt(2 * n + 1); e > 0; e--) {
            List<String> label = random.nextInt(3) > 0 ? List.of() : List.of("say " + e);
            String from = "n" + random.nextInt(n);
            edges.add(new Edge(from, "n" + random.nextInt(n), Stroke.SOLID, random.nextBoolean(), label));
        }
        List<Group> titles = new ArrayList<>();
        for (int g = 0; g < groups; g++) titles.add(new Group("Group " + g));
        for (int g = 0; g < groups; g++) if (!filled[g]) nodes.add(new Node("g" + g, Outline.BOX, List.of("g"), g));
        return new Flowchart(random.nextBoolean() ? Direction.DOWN : Direction.RIGHT, nodes, edges, titles);
    }

    private static Rectangle2D box(Plan.Spot spot) {
        return around(spot.x(), spot.y(), spot.form().width(), spot.form().height());
    }

    private static Rectangle2D around(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private static List<String> wrong(Flowchart chart, Plan plan) {
        List<String> wrong = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Plan.Spot spot : plan.spots()) boxes.add(box(spot));
        int nodes = boxes.size();
        List<Plan.Route> labelled = plan.routes().stream().filter(route -> !route.label().isEmpty()).toList();
        for (Plan.Route route : labelled) {
            boxes.add(around(route.x(), route.y(), route.label().width(), route.label().height()));
        }
        Rectangle2D all = new Rectangle2D.Double(0, 0, plan.width() + 0.01, plan.height() + 0.01);
        for (int i = 0; i < boxes.size(); i++) {
            if (!all.contains(boxes.get(i))) wrong.add("box " + i + " leaves the drawing");
            for (int j = 0; j < i; j++) if (boxes.get(i).intersects(boxes.get(j))) wrong.add("boxes " + i + ", " + j);
        }
        frames(chart, plan, boxes.subList(0, nodes), all, wrong);
        for (Plan.Route route : plan.routes()) lines(chart, plan, route, boxes, labelled, all, wrong);
        return wrong;
    }

    private static void frames(Flowchart chart, Plan plan, List<Rectangle2D> nodes, Rectangle2D all,
                               List<String> wrong) {
        for (Plan.Frame frame : plan.frames()) {
            Rectangle2D it = new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height());
            if (!all.contains(it)) wrong.add(frame.title() + " leaves the drawing");
            for (Plan.Frame other : plan.frames()) {
                boolean meets = it.intersects(other.x(), other.y(), other.width(), other.height());
                if (other != frame && meets) wrong.add(frame.title() + " meets " + other.title());
            }
            for (int i = 0; i < nodes.size(); i++) {
                int group = chart.nodes().get(i).group();
                boolean member = group >= 0 && chart.groups().get(group).title().equals(frame.title());
                if (member && !it.contains(nodes.get(i))) wrong.add(frame.title() + " does not hold " + i);
                if (!member && it.intersects(nodes.get(i))) wrong.add(frame.title() + " meets node " + i);
            }
        }
    }

    private static void lines(Flowchart chart, Plan plan, Plan.Route route, List<Rectangle2D> boxes,
                              List<Plan.Route> labelled, Rectangle2D all, List<String> wrong) {
        Edge edge = chart.edges().get(route.edge());
        int nodes = plan.spots().size();
        for (double[] at : PathPoints.of(route.path())) {
            if (!all.contains(at[0], at[1])) wrong.add("edge " + route.edge() + " leaves the drawing");
            for (int i = 0; i < boxes.size(); i++) {
                Rectangle2D box = boxes.get(i);
                // an edge may touch the box of its own ends: outlines are smaller than their boxes
                boolean own = i < nodes && (chart.nodes().get(i).id().equals(edge.from())
                        || chart.nodes().get(i).id().equals(edge.to()));
                if (!own && box.contains(at[0], at[1])) {
                    wrong.add("edge " + route.edge() + " runs through "
                            + (i < nodes ? "node " + i : "the label of edge " + labelled.get(i - nodes).edge()));
                    return;
                }
            }
        }
    }

    @Test
    void boxesLabelsAndFramesKeepApartAndLinesKeepOffThem() {
        Random random = new Random(7);
        for (int round = 0; round < 250; round++) {
            Flowchart chart = random(random, round < 230 ? 12 : 40);
            for (double layer : new double[] {Double.MAX_VALUE, 300}) {
                Plan plan = FlowLayout.plan(Sizes.of(chart, chart.direction(), 120, layer, 600));
                assertEquals(List.of(), wrong(chart, plan), "round " + round);
                assertEquals(chart.nodes().size(), plan.spots().size());
                assertEquals(chart.edges().size(), plan.routes().size());
            }
        }
    }

    @Test
    void aBoxMovedOntoAnotherIsFound() {
        Flowchart chart = new Flowchart(Direction.DOWN, List.of(new Node("a", Outline.BOX, List.of("a"), -1),
                new Node("b", Outline.BOX, List.of("b"), -1)), List.of(), List.of());
        Plan plan = FlowLayout.plan(Sizes.of(chart, Direction.DOWN, 100, Double.MAX_VALUE, 600));
        List<Plan.Spot> moved = List.of(plan.spots().get(0),
                new Plan.Spot(1, plan.spots().get(1).form(), plan.spots().get(0).x() + 3, plan.spots().get(0).y()));
        assertEquals(List.of("boxes 1, 0"),
                wrong(chart, new Plan(plan.width(), plan.height(), moved, plan.routes(), plan.frames(), 2)));
    }

    @Test
    void aChainIsStraightAlthoughAnEdgeComesBack() {
        Flowchart chart = new Flowchart(Direction.DOWN, List.of(new Node("a", Outline.BOX, List.of("first"), -1),
                new Node("b", Outline.DIAMOND, List.of("second"), -1),
                new Node("c", Outline.BOX, List.of("third"), -1)),
                List.of(new Edge("a", "b", Stroke.SOLID, true, List.of()), new Edge("b", "c", Stroke.SOLID, true,
                        List.of("yes")), new Edge("c", "a", Stroke.SOLID, true, List.of())), List.of());
        Plan plan = FlowLayout.plan(Sizes.of(chart, Direction.DOWN, 100, Double.MAX_VALUE, 600));
        assertEquals(1, plan.spots().stream().map(Plan.Spot::x).distinct().count());
        assertTrue(plan.spots().get(0).y() < plan.spots().get(1).y());
        assertTrue(plan.spots().get(1).y() < plan.spots().get(2).y());
    }
}
