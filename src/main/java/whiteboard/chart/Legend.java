package whiteboard.chart;

import java.util.List;

/// The names of the series above a figure, in as many rows as they need.
final class Legend {

    static final double ROW = 20;
    private static final double SAMPLE = 26;
    private static final double GAP = 18;

    private Legend() {}

    /// Draws it, unless `svg` is null, and tells its height.
    static double draw(Svg svg, List<Series> all, ChartSpec.Mark mark, double left, double top, double right) {
        double x = left;
        double y = top;
        for (int i = 0; i < all.size(); i++) {
            String name = TextWidth.cut(all.get(i).name(), right - left - SAMPLE - 6, Picture.TEXT);
            double width = SAMPLE + 6 + TextWidth.of(name, Picture.TEXT);
            if (x > left && x + width > right) {
                x = left;
                y += ROW;
            }
            if (svg != null) {
                svg.open("g", "class", Look.css(i));
                sample(svg, mark, x, y + 8, i);
                svg.close("g").text("text", name, "x", x + SAMPLE + 6, "y", y + 12.5);
            }
            x += width + GAP;
        }
        return y + ROW - top;
    }

    private static void sample(Svg svg, ChartSpec.Mark mark, double x, double y, int series) {
        String line = "M" + Svg.number(x) + " " + Svg.number(y) + "h" + Svg.number(SAMPLE);
        switch (mark) {
            case LINE -> {
                Look.line(svg, line, series);
                Look.marker(svg, x + SAMPLE / 2, y, series);
            }
            case POINTS -> Look.marker(svg, x + SAMPLE - 6, y, series);
            case BARS, CELLS -> Look.bar(svg, x + SAMPLE - 20, y - 6, 20, 12, series);
        }
    }
}
