package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// The values of a short line, as the program printed them, each on the side of its point that the line
/// leaves free: right of a fall, left of a rise, above a peak, below a valley.
final class ValueLabels {

    /// Above the highest point that carries a label.
    static final double HEADROOM = 14;
    private static final double FLAT = 10;

    private final List<Series.Point> points = new ArrayList<>();
    private final Scale x;
    private final Scale y;
    private final double left;
    private final double right;

    ValueLabels(List<Series.Point> all, Scale x, Scale y, double left, double right) {
        for (Series.Point point : all) if (point.drawn()) points.add(point);
        this.x = x;
        this.y = y;
        this.left = left;
        this.right = right;
    }

    /// Labels all points or, where they are more than `most` or the labels would touch, the first and the
    /// last, the least and the greatest, as far as they keep apart.
    void draw(Svg svg, int most) {
        if (points.isEmpty() || points.size() > most) return;
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) if (apart(i, chosen)) chosen.add(i);
        if (chosen.size() < points.size()) {
            chosen.clear();
            for (int i : new int[] {0, points.size() - 1, extreme(1), extreme(-1)}) {
                if (apart(i, chosen)) chosen.add(i);
            }
        }
        svg.open("g", "class", "value");
        for (int i : chosen) svg.text("text", points.get(i).yText(), "x", place(i)[0], "y", place(i)[1]);
        svg.close("g");
    }

    private boolean apart(int i, List<Integer> chosen) {
        double[] here = place(i);
        for (int other : chosen) {
            double[] there = place(other);
            boolean beside = here[0] + width(i) + 4 <= there[0] || there[0] + width(other) + 4 <= here[0];
            if (!beside && Math.abs(here[1] - there[1]) < Picture.TEXT + 2) return false;
        }
        return true;
    }

    private int extreme(int sign) {
        int best = 0;
        for (int i = 1; i < points.size(); i++) {
            if (sign * points.get(i).y() > sign * points.get(best).y()) best = i;
        }
        return best;
    }

    private double width(int i) {
        return TextWidth.of(points.get(i).yText(), Picture.TEXT);
    }

    /// Left end and base line of the label.
    private double[] place(int i) {
        double px = x.at(points.get(i).x());
        double py = y.at(points.get(i).y());
        double before = i == 0 ? 0 : y.at(points.get(i - 1).y()) - py;
        double after = i == points.size() - 1 ? 0 : y.at(points.get(i + 1).y()) - py;
        double middle = px - width(i) / 2;
        double at = middle;
        boolean under = false;
        if (before < -FLAT && after > FLAT || i == 0 && after > FLAT) at = px + 6;
        else if (before > FLAT && after < -FLAT || i == points.size() - 1 && before > FLAT) at = px - 6 - width(i);
        else under = before + after < -1 && py + 22 < y.from();
        at = Math.max(left, Math.min(at, right - width(i)));
        return new double[] {at, under ? py + 19 : py - (at == middle ? 10 : 6)};
    }
}
