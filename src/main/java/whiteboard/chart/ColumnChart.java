package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// Upright bars over numbers, from zero (or from the foot of a logarithmic axis).
final class ColumnChart {

    private ColumnChart() {}

    static Picture draw(ChartSpec spec, Table table, boolean narrow) {
        Bands bands = Bands.of(spec, table);
        Svg svg = new Svg();
        double width = Picture.width(narrow);
        double height = narrow ? 250 : 300;
        double bottom = height - 44;
        boolean log = spec.log().contains("y");
        Ticks ticks = bands.ticks(log, narrow ? 4 : 5);
        double left = Axes.widest(ticks.marks()) + 9;
        boolean one = bands.series().size() == 1;
        boolean named = one || !spec.group().isEmpty() && spec.y().size() == 1;
        String title = Axes.named(named ? spec.y().get(0) : "", log);
        double top = title.isEmpty() ? 8 : 32;
        if (!title.isEmpty()) Axes.title(svg, title, 0, 12, width);
        if (!one) top += Legend.draw(svg, bands.series(), spec.mark(), left, title.isEmpty() ? 0 : 20, width) + 4;
        Scale y = new Scale(ticks.low(), ticks.high(), log, bottom, top);
        Scale x = new Scale(0, bands.names().size(), false, left + 4, width - 4);
        Axes.across(svg, ticks, y, left, width);
        double slot = x.at(1) - x.at(0);
        double bar = Math.min(56, slot * 0.78 / bands.series().size());
        double foot = y.at(log ? ticks.low() : 0);
        for (int s = 0; s < bands.series().size(); s++) {
            svg.open("g", "class", Look.css(s));
            for (int b = 0; b < bands.names().size(); b++) {
                double value = bands.value(s, b);
                if (Double.isNaN(value)) continue;
                double at = x.at(b + 0.5) + (s - bands.series().size() / 2.0) * bar;
                double end = y.at(value);
                Look.bar(svg, at + 0.5, Math.min(foot, end), Math.max(1, bar - 1), Math.abs(end - foot), s);
            }
            svg.close("g");
        }
        svg.draw("path", "class", "axis", "d",
                "M" + Svg.number(left) + " " + Svg.number(foot) + "H" + Svg.number(width));
        if (one) values(svg, bands, x, y, slot);
        List<Ticks.Tick> names = new ArrayList<>();
        for (int b = 0; b < bands.names().size(); b++) names.add(new Ticks.Tick(b + 0.5, bands.names().get(b)));
        Axes.below(svg, Axes.thinned(names, x), x, bottom, spec.x(), left, width);
        return new Picture(svg, width, height);
    }

    private static void values(Svg svg, Bands bands, Scale x, Scale y, double slot) {
        for (int b = 0; b < bands.names().size(); b++) {
            if (TextWidth.of(bands.text(0, b), Picture.TEXT) + 4 > slot) return;
        }
        svg.open("g", "class", "value", "text-anchor", "middle");
        for (int b = 0; b < bands.names().size(); b++) {
            double value = bands.value(0, b);
            if (Double.isNaN(value)) continue;
            svg.text("text", bands.text(0, b), "x", x.at(b + 0.5), "y", y.at(value) + (value < 0 ? 15 : -5));
        }
        svg.close("g");
    }
}
