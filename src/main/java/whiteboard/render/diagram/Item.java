package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.List;

/// Something that takes room in a layer: a node, the label of an edge, or a bend of an edge that passes.
/// `across` is the direction of the layer, `along` the direction of the flow; which of them is level
/// follows from the chart's direction.
final class Item {

    /// Joins an item to one of the next layer.
    static final class Segment {
        final Item upper;
        final Item lower;
        final int edge;
        int upperPort;   // where it leaves the upper item, across from its middle
        int lowerPort;

        Segment(Item upper, Item lower, int edge) {
            this.upper = upper;
            this.lower = lower;
            this.edge = edge;
            upper.down.add(this);
            lower.up.add(this);
        }

        Item upper() {
            return upper;
        }

        Item lower() {
            return lower;
        }
    }

    final int node;
    final int edge;
    final int group;
    final int layer;
    final double before;   // room across on the side of the lesser coordinates
    final double after;
    final double thick;    // size along
    final double room;     // room along, more than its size where a loop carries a label
    final List<Segment> up = new ArrayList<>();
    final List<Segment> down = new ArrayList<>();
    int order;
    double across;
    double along;          // its middle

    Item(int node, int edge, int group, int layer, double before, double after, double thick,
         double room) {
        this.node = node;
        this.edge = edge;
        this.group = group;
        this.layer = layer;
        this.before = before;
        this.after = after;
        this.thick = thick;
        this.room = room;
    }

    boolean isNode() {
        return node >= 0;
    }

    boolean isLabel() {
        return node < 0 && edge >= 0 && thick > 0;
    }

    boolean isBend() {
        return node < 0 && edge >= 0 && thick == 0;
    }
}
