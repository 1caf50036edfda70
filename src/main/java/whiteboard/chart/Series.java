package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// The points of one colour, in the order of the rows.
record Series(String name, List<Point> points) {

    /// @param x     value on the horizontal axis, or the index of its category; NaN for a gap
    /// @param y     value, NaN for a gap
    /// @param xText the field as the program printed it
    /// @param yText the field as the program printed it
    record Point(double x, double y, String xText, String yText) {

        boolean drawn() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }
    }

    /// One series for each y column, or for each value of the group column and each y column.
    static List<Series> of(ChartSpec spec, Table table, List<String> categories) {
        int x = ChartSvg.column(table, spec.x());
        int group = spec.group().isEmpty() ? -1 : ChartSvg.column(table, spec.group());
        List<Series> all = new ArrayList<>();
        List<String> groups = group < 0 ? List.of("") : distinct(table, group);
        for (String member : groups) {
            for (String name : spec.y()) {
                int y = ChartSvg.column(table, name);
                String title = group < 0 ? name : spec.y().size() == 1 ? member : member + " " + name;
                Series series = new Series(title, new ArrayList<>());
                for (List<String> row : table.rows()) {
                    if (group >= 0 && !row.get(group).equals(member)) continue;
                    double at = categories.isEmpty() ? Numbers.parse(row.get(x)) : categories.indexOf(row.get(x));
                    double value = Numbers.parse(row.get(y));
                    if (spec.log().contains("x") && categories.isEmpty() && at <= 0) at = Double.NaN;
                    if (spec.log().contains("y") && value <= 0) value = Double.NaN;
                    series.points.add(new Point(at, value, row.get(x), row.get(y)));
                }
                all.add(series);
            }
        }
        return all;
    }

    /// The values of a column, each once, in the order of the rows.
    static List<String> distinct(Table table, int column) {
        List<String> values = new ArrayList<>();
        for (List<String> row : table.rows()) if (!values.contains(row.get(column))) values.add(row.get(column));
        return values;
    }

    /// `%` if every number of these columns carries it, else nothing.
    static String unit(Table table, List<String> columns) {
        boolean some = false;
        for (String name : columns) {
            int column = ChartSvg.column(table, name);
            for (List<String> row : table.rows()) {
                String field = row.get(column);
                if (!Numbers.isNumber(field)) continue;
                if (!field.endsWith("%")) return "";
                some = true;
            }
        }
        return some ? "%" : "";
    }
}
