package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// What a figure says, in a sentence for those who do not see it: first, last, least and greatest of each
/// series, in the program's own digits.
final class Summary {

    private Summary() {}

    static String of(ChartSpec spec, Table table) {
        StringBuilder text = new StringBuilder(spec.caption());
        if (!spec.caption().isEmpty()) text.append(spec.caption().endsWith(".") ? " " : ". ");
        if (spec.mark() == ChartSpec.Mark.CELLS) return text.append(cells(spec, table)).toString();
        text.append(switch (spec.mark()) {
            case LINE -> "Lines";
            case POINTS -> "Points";
            case BARS, CELLS -> "Bars";
        });
        text.append(" over ").append(Axes.named(spec.x(), spec.log().contains("x"))).append(".");
        int x = ChartSvg.column(table, spec.x());
        List<String> categories = table.numeric(x) ? List.of() : Series.distinct(table, x);
        for (Series series : Series.of(spec, table, categories)) text.append(' ').append(series(series));
        return text.toString();
    }

    private static String series(Series series) {
        List<Series.Point> points = new ArrayList<>();
        for (Series.Point point : series.points()) if (point.drawn()) points.add(point);
        if (points.isEmpty()) return series.name() + ": no value.";
        Series.Point least = points.get(0);
        Series.Point greatest = points.get(0);
        for (Series.Point point : points) {
            if (point.y() < least.y()) least = point;
            if (point.y() > greatest.y()) greatest = point;
        }
        String name = series.name() + ": ";
        if (points.size() == 1) return name + at(least) + ".";
        if (least.y() == greatest.y()) return name + least.yText() + " throughout.";
        return name + "first " + at(points.get(0)) + ", last " + at(points.get(points.size() - 1))
                + ", least " + at(least) + ", greatest " + at(greatest) + ".";
    }

    private static String at(Series.Point point) {
        return point.yText() + " at " + point.xText();
    }

    private static String cells(ChartSpec spec, Table table) {
        int x = ChartSvg.column(table, spec.x());
        int y = ChartSvg.column(table, spec.y().get(0));
        int value = ChartSvg.column(table, spec.value());
        List<String> least = null;
        List<String> greatest = null;
        for (List<String> row : table.rows()) {
            double here = Numbers.parse(row.get(value));
            if (Double.isNaN(here)) continue;
            if (least == null || here < Numbers.parse(least.get(value))) least = row;
            if (greatest == null || here > Numbers.parse(greatest.get(value))) greatest = row;
        }
        String head = "Cells of " + spec.value() + ", " + spec.y().get(0) + " by " + spec.x() + ".";
        if (least == null || greatest == null) return head;
        return head + " Least " + least.get(value) + " at " + least.get(y) + ", " + least.get(x)
                + "; greatest " + greatest.get(value) + " at " + greatest.get(y) + ", " + greatest.get(x) + ".";
    }
}
