package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// The places of bars along an axis: one for each x, and one more where a series names an x twice.
///
/// @param names what stands at each place
record Bands(List<Series> series, List<String> names, List<Series.Point[]> points, String unit) {

    static Bands of(ChartSpec spec, Table table) {
        List<Series> all = Series.of(spec, table, Series.distinct(table, ChartSvg.column(table, spec.x())));
        List<String> names = new ArrayList<>();
        List<Series.Point[]> points = new ArrayList<>();
        for (int s = 0; s < all.size(); s++) {
            for (Series.Point point : all.get(s).points()) {
                int at = 0;
                while (at < names.size() && !(names.get(at).equals(point.xText()) && points.get(at)[s] == null)) at++;
                if (at == names.size()) {
                    names.add(point.xText());
                    points.add(new Series.Point[all.size()]);
                }
                points.get(at)[s] = point;
            }
        }
        return new Bands(all, names, points, Series.unit(table, spec.y()));
    }

    double value(int series, int band) {
        Series.Point point = points.get(band)[series];
        return point == null ? Double.NaN : point.y();
    }

    String text(int series, int band) {
        Series.Point point = points.get(band)[series];
        return point == null ? "" : point.yText();
    }

    /// An axis that holds every value, and zero unless it is logarithmic.
    Ticks ticks(boolean log, int count) {
        double low = log ? Double.POSITIVE_INFINITY : 0;
        double high = log ? Double.NEGATIVE_INFINITY : 0;
        for (int s = 0; s < series.size(); s++) {
            for (int b = 0; b < names.size(); b++) {
                double value = value(s, b);
                if (Double.isNaN(value)) continue;
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (!log) return Ticks.linear(low, high == low ? low + 1 : high, count, unit);
        // the foot of a bar stands below the least value, or its bar would have no length
        return Ticks.logarithmic(low / 2, high, count, unit);
    }
}
