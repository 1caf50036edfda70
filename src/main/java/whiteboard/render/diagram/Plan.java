package whiteboard.render.diagram;

import java.util.List;

/// A flowchart laid out, in units of the drawing.
///
/// @param items nodes, labels and bends that were placed: what the layout cost
record Plan(double width, double height, List<Spot> spots, List<Route> routes, List<Frame> frames, int items) {

    /// A node around its middle.
    record Spot(int node, Form form, double x, double y) {}

    /// An edge.
    ///
    /// @param path   data of an SVG path; it leaves out the place of the label
    /// @param tip    where the head points to, and its direction; null without a head
    /// @param label  its text around a middle
    record Route(int edge, String path, Tip tip, Label label, double x, double y) {}

    record Tip(double x, double y, double dx, double dy) {}

    record Frame(String title, double x, double y, double width, double height) {}
}
