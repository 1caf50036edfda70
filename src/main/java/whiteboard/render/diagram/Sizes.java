package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.List;
import whiteboard.model.Diagram.Direction;
import whiteboard.model.Diagram.Edge;
import whiteboard.model.Diagram.Flowchart;
import whiteboard.model.Diagram.Node;

/// A flowchart with the sizes of its texts, and how it is to be laid out.
///
/// @param right whether it flows to the right
/// @param layer how wide a layer may be before it is split
/// @param shelf how wide separate parts may be beside each other
record Sizes(Flowchart chart, boolean right, List<Form> forms, List<Label> labels, double layer, double shelf) {

    static Sizes of(Flowchart chart, Direction direction, double wrap, double layer, double shelf) {
        List<Form> forms = new ArrayList<>();
        for (Node node : chart.nodes()) forms.add(Form.of(node.outline(), Label.of(node.label(), wrap)));
        List<Label> labels = new ArrayList<>();
        for (Edge edge : chart.edges()) labels.add(Label.of(edge.label(), Math.max(60, wrap * 0.8)));
        return new Sizes(chart, direction == Direction.RIGHT, forms, labels, layer, shelf);
    }

    double across(int node) {
        return right ? forms.get(node).height() : forms.get(node).width();
    }

    double along(int node) {
        return right ? forms.get(node).width() : forms.get(node).height();
    }

    double across(Label label) {
        return right ? label.height() : label.width() + 6;
    }

    double along(Label label) {
        return right ? label.width() + 6 : label.height() + 2;
    }
}
