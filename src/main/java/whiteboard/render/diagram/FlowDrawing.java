package whiteboard.render.diagram;

import java.util.List;
import whiteboard.chart.Svg;
import whiteboard.model.Diagram.Edge;
import whiteboard.model.Diagram.Flowchart;

/// Writes a flowchart that is laid out: frames, edges, nodes, and over them the texts of edges and frames.
final class FlowDrawing {

    private FlowDrawing() {}

    static void draw(Svg svg, Flowchart chart, Plan plan) {
        for (Plan.Frame frame : plan.frames()) {
            svg.draw("rect", "class", "frame", "x", frame.x(), "y", frame.y(), "width", frame.width(),
                    "height", frame.height(), "rx", 8);
        }
        svg.open("g", "class", "edges");
        for (Plan.Route route : plan.routes()) edge(svg, chart.edges().get(route.edge()), route);
        svg.close("g");
        for (Plan.Spot spot : plan.spots()) node(svg, spot);
        for (Plan.Route route : plan.routes()) {
            Texts.middle(svg, route.label(), route.x(), route.y(), "edge-label");
        }
        for (Plan.Frame frame : plan.frames()) {
            svg.text("text", frame.title(), "class", "frame-title", "x", frame.x() + Place.PAD,
                    "y", frame.y() + Place.TITLE - 2);
        }
    }

    private static void edge(Svg svg, Edge edge, Plan.Route route) {
        switch (edge.stroke()) {
            case SOLID -> svg.draw("path", "class", "edge", "d", route.path());
            case DOTTED -> svg.draw("path", "class", "edge", "stroke-dasharray", "2 4", "d", route.path());
            case THICK -> svg.draw("path", "class", "edge thick", "d", route.path());
        }
        if (route.tip() != null) Texts.head(svg, route.tip());
    }

    private static void node(Svg svg, Plan.Spot spot) {
        Form form = spot.form();
        double w = form.width();
        double h = form.height();
        double left = spot.x() - w / 2;
        double top = spot.y() - h / 2;
        double lower = 0;
        switch (form.outline()) {
            case BOX -> rect(svg, "node box", left, top, w, h, 4);
            case ROUND -> rect(svg, "node round", left, top, w, h, 12);
            case STADIUM -> rect(svg, "node stadium", left, top, w, h, h / 2);
            case DIAMOND -> svg.draw("path", "class", "node diamond", "d", "M" + pair(spot.x(), top) + "L"
                    + pair(left + w, spot.y()) + "L" + pair(spot.x(), top + h) + "L" + pair(left, spot.y()) + "Z");
            case CYLINDER -> {
                double rim = Form.rim();
                String arc = "a" + pair(w / 2, rim) + " 0 0 ";
                svg.draw("path", "class", "node cylinder", "d", "M" + pair(left, top + rim) + arc + "1 " + pair(w, 0)
                        + "v" + Svg.number(h - 2 * rim) + arc + "1 " + pair(-w, 0) + "Z"
                        + "M" + pair(left, top + rim) + arc + "0 " + pair(w, 0));
                lower = rim * 0.7;
            }
        }
        Texts.middle(svg, form.label(), spot.x(), spot.y() + lower, "");
    }

    private static void rect(Svg svg, String css, double x, double y, double w, double h, double radius) {
        svg.draw("rect", "class", css, "x", x, "y", y, "width", w, "height", h, "rx", radius);
    }

    private static String pair(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    /// The chart's edges in words.
    static String words(Flowchart chart) {
        StringBuilder text = new StringBuilder("Flowchart.");
        for (int g = 0; g < chart.groups().size(); g++) {
            text.append(' ').append(chart.groups().get(g).title()).append(" holds ");
            String between = "";
            for (var node : chart.nodes()) {
                if (node.group() != g) continue;
                text.append(between).append(said(node.label()));
                between = ", ";
            }
            text.append('.');
        }
        for (Edge edge : chart.edges()) {
            text.append(' ').append(name(chart, edge.from())).append(edge.arrow() ? " leads to " : " is joined to ")
                    .append(name(chart, edge.to()));
            if (!edge.label().isEmpty()) text.append(", ").append(said(edge.label()));
            text.append('.');
        }
        if (!chart.edges().isEmpty()) return text.toString();
        for (var node : chart.nodes()) text.append(' ').append(said(node.label())).append('.');
        return text.toString();
    }

    private static String name(Flowchart chart, String id) {
        for (var node : chart.nodes()) if (node.id().equals(id)) return said(node.label());
        return id;
    }

    static String said(List<String> lines) {
        return String.join(" ", lines);
    }
}
