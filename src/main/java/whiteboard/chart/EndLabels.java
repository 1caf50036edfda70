package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// The names of lines, written at their right ends: no legend to look up, if they keep apart.
final class EndLabels {

    private static final double ROW = 15.5;
    private static final double BOLD = 1.1;

    private record Label(String name, int series, double wanted, double x) {}

    private final List<Label> labels = new ArrayList<>();
    private final double room;
    private double[] placed = {};
    private double width;

    private EndLabels(double room) {
        this.room = room;
    }

    /// @param room how wide they may be
    static EndLabels of(List<Series> all, Scale y, double room) {
        EndLabels ends = new EndLabels(room);
        for (int i = 0; i < all.size(); i++) {
            Series.Point last = null;
            for (Series.Point point : all.get(i).points()) if (point.drawn()) last = point;
            if (last == null) continue;
            ends.labels.add(new Label(all.get(i).name(), i, y.at(last.y()), last.x()));
            ends.width = Math.max(ends.width, TextWidth.of(all.get(i).name(), Picture.TEXT * BOLD));
        }
        ends.labels.sort((a, b) -> Double.compare(a.wanted, b.wanted));
        ends.place(y.to(), y.from());
        return ends;
    }

    double width() {
        return width;
    }

    /// Whether they are short, near the ends of their lines, and all lines end at the right.
    boolean fit(Scale x) {
        if (width > room || labels.size() < 2 || labels.size() > 6) return false;
        for (int i = 0; i < labels.size(); i++) {
            if (Math.abs(placed[i] - labels.get(i).wanted) > ROW * 1.1) return false;
            if (x.at(labels.get(i).x) < x.to() - 12) return false;
        }
        return true;
    }

    /// Pushes the labels down until they keep apart, then up from the bottom.
    private void place(double top, double bottom) {
        int n = labels.size();
        placed = new double[n];
        double from = top;
        for (int i = 0; i < n; i++) {
            placed[i] = Math.max(labels.get(i).wanted, from);
            from = placed[i] + ROW;
        }
        // half of a push goes back up, so that a pair straddles its lines
        for (int i = n - 1; i > 0; i--) {
            double push = placed[i] - labels.get(i).wanted;
            double free = placed[i - 1] - ROW - (i > 1 ? placed[i - 2] : top - ROW);
            if (push <= 0 || free <= 0 || placed[i] - placed[i - 1] > ROW) continue;
            double back = Math.min(push / 2, free);
            placed[i] -= back;
            placed[i - 1] -= back;
        }
        double until = bottom;
        for (int i = n - 1; i >= 0; i--) {
            placed[i] = Math.min(placed[i], until);
            until = placed[i] - ROW;
        }
    }

    void draw(Svg svg, double x) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            svg.text("text", label.name, "class", Look.css(label.series) + " name", "x", x, "y", placed[i] + 4.5);
        }
    }
}
