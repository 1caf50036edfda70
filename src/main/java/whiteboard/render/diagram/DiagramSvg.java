package whiteboard.render.diagram;

import whiteboard.model.Diagram;

/// Draws a diagram.
public final class DiagramSvg {

    private DiagramSvg() {}

    /// The diagram as HTML: a `div` of the class `drawing` that holds one SVG, or one for narrow columns
    /// and one for wide ones.
    ///
    /// @param title what it is, for those who do not see it
    public static String svg(Diagram diagram, String title) {
        return "<div class=\"drawing\"></div>";
    }
}
