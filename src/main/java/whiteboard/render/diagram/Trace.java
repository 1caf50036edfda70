package whiteboard.render.diagram;

import java.util.List;
import whiteboard.model.Diagram.Edge;

/// The paths of the edges of one part, through the gaps between layers and past its items.
final class Trace {

    /// Length of an arrow's head.
    static final double HEAD = 8;

    private final Grid grid;
    private final Place place;
    private final double dx;
    private final double dy;

    Trace(Grid grid, Place place, double dx, double dy) {
        this.grid = grid;
        this.place = place;
        this.dx = dx;
        this.dy = dy;
    }

    private Pen pen() {
        return new Pen(grid.sizes.right(), dx, dy);
    }

    Plan.Route edge(int k) {
        int e = grid.edges.get(k);
        List<Item> chain = grid.chains.get(k);
        boolean arrow = grid.sizes.chart().edges().get(e).arrow();
        Item first = chain.getFirst();
        Item last = chain.getLast();
        Item.Segment leave = segment(first, chain.get(1), e);
        Item.Segment arrive = segment(chain.get(chain.size() - 2), last, e);
        double from = first.along + first.thick / 2 - inset(first, leave.upperPort);
        double to = last.along - last.thick / 2 + inset(last, arrive.lowerPort);
        boolean back = grid.backward[k];
        double begin = from + (arrow && back ? HEAD - 1 : 0);
        double end = to - (arrow && !back ? HEAD - 1 : 0);
        Pen pen = pen();
        pen.move(first.across + leave.upperPort, begin);
        pen.line(Math.max(begin, place.bottom[first.layer]));
        Item label = null;
        for (int i = 1; i + 1 < chain.size(); i++) {
            Item item = chain.get(i);
            pen.curve(item.across, place.top[item.layer]);
            if (item.isLabel()) {
                label = item;
                pen.line(item.along - item.thick / 2 - 1);
                pen.move(item.across, item.along + item.thick / 2 + 2);
            }
            pen.line(place.bottom[item.layer]);
        }
        pen.curve(last.across + arrive.lowerPort, Math.min(end, place.top[last.layer]));
        pen.line(end);
        Plan.Tip tip = !arrow ? null : back
                ? tip(pen, first.across + leave.upperPort, from, -1)
                : tip(pen, last.across + arrive.lowerPort, to, 1);
        Label text = grid.sizes.labels().get(e);
        if (label == null) return new Plan.Route(e, pen.toString(), tip, text, 0, 0);
        return new Plan.Route(e, pen.toString(), tip, text, pen.x(label.across, label.along),
                pen.y(label.across, label.along));
    }

    private Plan.Tip tip(Pen pen, double across, double along, int sign) {
        boolean right = grid.sizes.right();
        return new Plan.Tip(pen.x(across, along), pen.y(across, along), right ? sign : 0, right ? 0 : sign);
    }

    private static Item.Segment segment(Item upper, Item lower, int edge) {
        for (Item.Segment segment : upper.down) if (segment.edge == edge && segment.lower() == lower) return segment;
        throw new IllegalStateException("no segment of edge " + edge);
    }

    private double inset(Item item, double port) {
        Form form = grid.sizes.forms().get(item.node);
        return grid.sizes.right() ? form.insetHorizontal(port) : form.insetVertical(port);
    }

    /// An edge from a node to itself.
    ///
    /// @param number of the loop among those of the node
    Plan.Route loop(int e, Item item, int number) {
        Form form = grid.sizes.forms().get(item.node);
        Edge edge = grid.sizes.chart().edges().get(e);
        double off = Math.min(6, item.thick / 4) + 3 * number;
        double side = item.across + grid.sizes.across(item.node) / 2
                - (grid.sizes.right() ? form.insetVertical(off) : form.insetHorizontal(off));
        double head = edge.arrow() ? HEAD - 1 : 0;
        Pen pen = pen();
        pen.move(side, item.along - off);
        pen.loop(side + Grid.LOOP + 4, side + head, item.along + off);
        boolean right = grid.sizes.right();
        Plan.Tip tip = edge.arrow() ? new Plan.Tip(pen.x(side, item.along + off), pen.y(side, item.along + off),
                right ? 0 : -1, right ? -1 : 0) : null;
        Label text = number == 0 ? grid.loopLabel(item.node) : Label.of(List.of(), 1);
        double beside = item.across + item.before + Grid.LOOP + 2 + grid.sizes.across(text) / 2;
        return new Plan.Route(e, pen.toString(), tip, text, pen.x(beside, item.along), pen.y(beside, item.along));
    }
}
