package whiteboard.render.diagram;

import whiteboard.chart.Svg;

/// Lines of text and heads of arrows, alike in all diagrams.
final class Texts {

    private Texts() {}

    /// Lines centred around a point.
    static void middle(Svg svg, Label label, double x, double y, String css) {
        lines(svg, label, x, y - label.height() / 2, css, "middle");
    }

    /// Lines from a top edge down.
    static void lines(Svg svg, Label label, double x, double top, String css, String anchor) {
        if (label.isEmpty()) return;
        double first = top + Label.LINE / 2 + 4.6;
        if (css.isEmpty()) svg.open("text", "x", x, "y", first, "text-anchor", anchor);
        else svg.open("text", "class", css, "x", x, "y", first, "text-anchor", anchor);
        for (int i = 0; i < label.lines().size(); i++) {
            if (i == 0) svg.text("tspan", label.lines().get(i), "x", x);
            else svg.text("tspan", label.lines().get(i), "x", x, "dy", Label.LINE);
        }
        svg.close("text");
    }

    /// A head at the tip: drawn, not a marker, so that a page holds no ids of it and it takes the line's colour.
    static void head(Svg svg, Plan.Tip tip) {
        double length = Trace.HEAD;
        double half = 4;
        double baseX = tip.x() - tip.dx() * length;
        double baseY = tip.y() - tip.dy() * length;
        svg.draw("path", "class", "head", "d", "M" + pair(tip.x(), tip.y())
                + "L" + pair(baseX - tip.dy() * half, baseY + tip.dx() * half)
                + "L" + pair(baseX + tip.dy() * half, baseY - tip.dx() * half) + "Z");
    }

    private static String pair(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
