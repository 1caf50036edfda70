package whiteboard.chart;

import java.util.List;

/// A grid of shaded cells, with their values where there is room.
final class CellChart {

    private CellChart() {}

    static Picture draw(ChartSpec spec, Table table, boolean narrow) {
        int x = ChartSvg.column(table, spec.x());
        int y = ChartSvg.column(table, spec.y().get(0));
        int value = ChartSvg.column(table, spec.value());
        List<String> columns = Series.distinct(table, x);
        List<String> rows = Series.distinct(table, y);
        Svg svg = new Svg();
        double width = Picture.width(narrow);
        double left = Math.min(widest(rows), width * 0.34) + 9;
        double cell = Math.min(narrow ? 56 : 72, (width - left) / columns.size());
                boolean level = widest(columns) + 6 <= cell;
        double overhang = level ? 0 : Math.min(widest(columns), 96) * 0.71;
        if (!level) cell = Math.min(cell, (width - left - overhang) / (columns.size() - 0.5));
        double tall = Math.min(Math.max(cell, 18), narrow ? 34 : 38);
        double names = level ? 18 : overhang + 16;
        double top = 20 + names;
        Axes.title(svg, spec.value() + ": " + spec.y().get(0) + " by " + spec.x(), 0, 12, width);
        svg.open("g", "class", "tick", "text-anchor", "end");
        for (int r = 0; r < rows.size(); r++) {
            String name = TextWidth.cut(rows.get(r), left - 9, Picture.TEXT);
            svg.text("text", name, "x", left - 8, "y", top + (r + 0.5) * tall + 4.5);
        }
        svg.close("g");
        headings(svg, columns, left, top, cell, level);
        shades(svg, table, x, y, value, columns, rows, left, top, cell, tall);
        return new Picture(svg, width, top + rows.size() * tall + 2);
    }

    private static void headings(Svg svg, List<String> columns, double left, double top, double cell,
                                 boolean level) {
        int step = (int) Math.ceil(15 / cell);
        svg.open("g", "class", "tick", "text-anchor", level ? "middle" : "start");
        for (int c = 0; c < columns.size(); c += level ? 1 : step) {
            double at = left + (c + 0.5) * cell;
            if (level) {
                svg.text("text", columns.get(c), "x", at, "y", top - 7);
            } else {
                String turn = "translate(" + Svg.number(at + 3) + " " + Svg.number(top - 6) + ") rotate(-45)";
                svg.text("text", TextWidth.cut(columns.get(c), 96, Picture.TEXT), "transform", turn);
            }
        }
        svg.close("g");
    }

    private static void shades(Svg svg, Table table, int x, int y, int value, List<String> columns,
                               List<String> rows, double left, double top, double cell, double tall) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double widest = 0;
        for (List<String> row : table.rows()) {
            double here = Numbers.parse(row.get(value));
            widest = Math.max(widest, TextWidth.of(row.get(value), Picture.TEXT));
            if (Double.isNaN(here)) continue;
            low = Math.min(low, here);
            high = Math.max(high, here);
        }
        boolean signed = low < 0 && high > 0;
        double zero = signed || low >= 0 && low < high / 2 ? 0 : low;
        double reach = Math.max(Math.abs(high - zero), Math.abs(low - zero));
        boolean written = widest + 6 <= cell && tall >= 16;
        for (List<String> row : table.rows()) {
            double here = Numbers.parse(row.get(value));
            double at = left + columns.indexOf(row.get(x)) * cell;
            double from = top + rows.indexOf(row.get(y)) * tall;
            double share = Double.isNaN(here) ? 0 : reach == 0 ? 0.5 : Math.abs(here - zero) / reach;
            long depth = Math.round(share * 55);   // darker, the value upon it would not be legible
            svg.open("g", "class", here < zero ? Look.css(1) : Look.css(0));
            svg.draw("rect", "class", "cell", "x", at + 1, "y", from + 1, "width", cell - 2, "height", tall - 2,
                    "rx", 2, "fill-opacity", depth < 10 ? ".0" + depth : "." + depth);
            svg.close("g");
            if (!written) continue;
            svg.text("text", row.get(value), "x", at + cell / 2, "y", from + tall / 2 + 4.5, "text-anchor", "middle");
        }
    }

    private static double widest(List<String> names) {
        double widest = 0;
        for (String name : names) widest = Math.max(widest, TextWidth.of(name, Picture.TEXT));
        return widest;
    }
}
