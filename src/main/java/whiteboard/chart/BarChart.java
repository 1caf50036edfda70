package whiteboard.chart;

/// Level bars under or beside their names, each with its value: names of any length stay level.
final class BarChart {

    private static final double GAP = 11;
    private static final double VALUE = 100;   // the widest value that is shown whole

    private BarChart() {}

    static Picture draw(ChartSpec spec, Table table, boolean narrow) {
        Bands bands = Bands.of(spec, table);
        Svg svg = new Svg();
        double width = Picture.width(narrow);
        boolean log = spec.log().contains("y");
        int series = bands.series().size();
        double names = 0;
        for (String name : bands.names()) names = Math.max(names, TextWidth.of(name, Picture.TEXT));
        double[] ends = rooms(bands);
        boolean over = names > width * (narrow ? 0.3 : 0.35) || names + ends[0] + ends[1] > width * 0.75;
        double left = over ? 0 : names + 10;
        boolean named = series == 1 || !spec.group().isEmpty() && spec.y().size() == 1;
        String title = Axes.named(named ? spec.y().get(0) : "", log);
        double top = 0;
        if (!title.isEmpty()) {
            Axes.title(svg, title, left, 12, width - left);
            top = 22;
        }
        if (series > 1) top += Legend.draw(svg, bands.series(), spec.mark(), left, top, width) + 4;
        double thick = series == 1 ? 18 : 16;
        double band = series * thick + GAP + (over ? 17 : 0);
        Scale x = scale(bands, log, left + 1 + ends[0], width - ends[1]);
        double foot = x.at(log ? x.low() : 0);
        for (int s = 0; s < series; s++) {
            svg.open("g", "class", Look.css(s));
            for (int b = 0; b < bands.names().size(); b++) {
                double value = bands.value(s, b);
                if (Double.isNaN(value)) continue;
                double y = top + b * band + s * thick + (over ? 17 : 0);
                double end = x.at(value);
                Look.bar(svg, Math.min(foot, end), y + 1, Math.max(0.8, Math.abs(end - foot)), thick - 2, s);
            }
            svg.close("g");
        }
        double bottom = top + bands.names().size() * band - GAP;
        svg.open("g", "class", "tick", "text-anchor", over ? "start" : "end");
        for (int b = 0; b < bands.names().size(); b++) {
            double y = top + b * band + (over ? 12 : series * thick / 2 + 4.5);
            String name = over ? TextWidth.cut(bands.names().get(b), width, Picture.TEXT) : bands.names().get(b);
            svg.text("text", name, "x", over ? 0 : left - 10, "y", y);
        }
        svg.close("g");
        for (int s = 0; s < series; s++) values(svg, bands, s, x, foot, top + s * thick + (over ? 17 : 0), band, thick);
        String axis = "M" + Svg.number(foot) + " " + Svg.number(top - 2) + "V" + Svg.number(bottom + 2);
        if (!over) svg.draw("path", "class", "axis", "d", axis);
        return new Picture(svg, width, bottom + 4);
    }

    private static void values(Svg svg, Bands bands, int s, Scale x, double foot, double top, double band,
                               double thick) {
        svg.open("g", "class", "value");
        for (int b = 0; b < bands.names().size(); b++) {
            double value = bands.value(s, b);
            String text = shown(bands, s, b);
            if (text.isEmpty()) continue;
            boolean left = value < 0 && !x.log();
            double at = Double.isNaN(value) ? foot : x.at(value);
            svg.text("text", text, "x", left ? at - 5 : at + 5, "y", top + b * band + thick / 2 + 4.5,
                    "text-anchor", left ? "end" : "start");
        }
        svg.close("g");
    }

    /// What the values need beyond the ends of the bars, left of the least and right of the greatest.
    private static double[] rooms(Bands bands) {
        double[] rooms = {0, 0};
        for (int s = 0; s < bands.series().size(); s++) {
            for (int b = 0; b < bands.names().size(); b++) {
                int side = bands.value(s, b) < 0 ? 0 : 1;
                rooms[side] = Math.max(rooms[side], TextWidth.of(shown(bands, s, b), Picture.TEXT) + 9);
            }
        }
        return rooms;
    }

    private static String shown(Bands bands, int s, int b) {
        return TextWidth.cut(bands.text(s, b), VALUE, Picture.TEXT);
    }

    /// From the least to the greatest value and zero.
    private static Scale scale(Bands bands, boolean log, double left, double right) {
        Ticks ticks = bands.ticks(log, 5);
        if (log) return new Scale(ticks.low(), ticks.high(), true, left, right);
        double low = 0;
        double high = 0;
        for (int s = 0; s < bands.series().size(); s++) {
            for (int b = 0; b < bands.names().size(); b++) {
                if (Double.isNaN(bands.value(s, b))) continue;
                low = Math.min(low, bands.value(s, b));
                high = Math.max(high, bands.value(s, b));
            }
        }
        return new Scale(low, low == high ? low + 1 : high, false, left, right);
    }
}
