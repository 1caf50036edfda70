package whiteboard.chart;

/// How the series of a figure differ: by colour (a class that the style sheet knows), and, for readers and
/// printers without colours, by dashes, shapes of markers and depth of fills.
final class Look {

    private static final String[] DASHES = {"", "7 4", "2 4", "10 4 2 4", "14 5", "6 3 2 3 2 3"};
    private static final String[] DEPTHS = {".85", ".3", ".6", ".12", ".75", ".45"};

    private Look() {}

    static String css(int series) {
        return "s" + (series % 6 + 1);
    }

    static String dash(int series) {
        return DASHES[series % 6];
    }

    static String depth(int series) {
        return DEPTHS[series % 6];
    }

    static void line(Svg svg, String path, int series) {
        if (dash(series).isEmpty()) svg.draw("path", "class", "line", "d", path);
        else svg.draw("path", "class", "line", "stroke-dasharray", dash(series), "d", path);
    }

    static void bar(Svg svg, double x, double y, double width, double height, int series) {
        svg.draw("rect", "class", "bar", "x", x, "y", y, "width", width, "height", height, "rx", 1.5,
                "fill-opacity", depth(series));
    }

    /// A marker about eight units wide: disc, square, triangle, lozenge, triangle on its point, ring.
    static void marker(Svg svg, double x, double y, int series) {
        String at = Svg.number(x) + " " + Svg.number(y);
        String from = "M" + at;
        switch (series % 6) {
            case 0 -> svg.draw("circle", "class", "mark", "cx", x, "cy", y, "r", 3.8);
            case 1 -> svg.draw("path", "class", "mark", "d", from + "m-3.6-3.6h7.2v7.2h-7.2z");
            case 2 -> svg.draw("path", "class", "mark", "d", from + "m0-4.8l4.6 8h-9.2z");
            case 3 -> svg.draw("path", "class", "mark", "d", from + "m0-5l5 5l-5 5l-5-5z");
            case 4 -> svg.draw("path", "class", "mark", "d", from + "m0 4.8l4.6-8h-9.2z");
            default -> svg.draw("circle", "class", "ring", "cx", x, "cy", y, "r", 3.6);
        }
    }
}
