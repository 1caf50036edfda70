package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// The values of a short line, as the program printed them, each on the side of its point that the line
/// leaves free.
final class ValueLabels {

    private final List<Series.Point> points = new ArrayList<>();
    private final Scale x;
    private final Scale y;
    private final double right;

    ValueLabels(List<Series.Point> all, Scale x, Scale y, double right) {
        for (Series.Point point : all) if (point.drawn()) points.add(point);
        this.x = x;
        this.y = y;
        this.right = right;
    }

    /// Draws all or, where they are more than `most` or would touch, none.
    void draw(Svg svg, int most) {
        if (points.size() > most) return;
        for (int i = 1; i < points.size(); i++) {
            double room = Math.abs(x.at(points.get(i).x()) - x.at(points.get(i - 1).x()));
            double half = (width(i) + width(i - 1)) / 2;
            if (half + 6 > room) return;
        }
        svg.open("g", "class", "value", "text-anchor", "middle");
        for (int i = 0; i < points.size(); i++) {
            double px = Math.min(Math.max(x.at(points.get(i).x()), width(i) / 2), right - width(i) / 2);
            double py = y.at(points.get(i).y());
            boolean under = below(i) && py + 20 < y.from();
            svg.text("text", points.get(i).yText(), "x", px, "y", under ? py + 19 : Math.max(11, py - 10));
        }
        svg.close("g");
    }

    private double width(int i) {
        return TextWidth.of(points.get(i).yText(), Picture.TEXT);
    }

    /// Whether the line bends upwards here, so that the room is below. At the ends, whether it comes down to
    /// the point or goes up from it.
    private boolean below(int i) {
        double here = y.at(points.get(i).y());
        double before = i == 0 ? Double.NaN : y.at(points.get(i - 1).y());
        double after = i == points.size() - 1 ? Double.NaN : y.at(points.get(i + 1).y());
        if (points.size() == 1) return false;
        if (i == 0) return after < here;
        if (i == points.size() - 1) return before < here;
        double share = (x.at(points.get(i).x()) - x.at(points.get(i - 1).x()))
                / (x.at(points.get(i + 1).x()) - x.at(points.get(i - 1).x()));
        return here > before + share * (after - before) + 0.01;
    }
}
