package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// Draws what surrounds the data: lines across at the round values, labels of ticks, titles.
final class Axes {

    private Axes() {}

    /// The lines across the plot and their labels at its left.
    static void across(Svg svg, Ticks ticks, Scale y, double left, double right) {
        StringBuilder path = new StringBuilder();
        for (Ticks.Tick tick : ticks.marks()) {
            path.append('M').append(Svg.number(left)).append(' ').append(Svg.number(y.at(tick.value())))
                    .append('H').append(Svg.number(right));
        }
        svg.draw("path", "class", "grid", "d", path);
        svg.open("g", "class", "tick", "text-anchor", "end");
        for (Ticks.Tick tick : ticks.marks()) {
            svg.text("text", tick.label(), "x", left - 7, "y", y.at(tick.value()) + 4.5);
        }
        svg.close("g");
    }

    static double widest(List<Ticks.Tick> ticks) {
        double widest = 0;
        for (Ticks.Tick tick : ticks) widest = Math.max(widest, TextWidth.of(tick.label(), Picture.TEXT));
        return widest;
    }

    /// The labels under the plot, each with a short stroke, and the title under them.
    static void below(Svg svg, List<Ticks.Tick> ticks, Scale x, double bottom, String title, double left,
                      double right) {
        StringBuilder path = new StringBuilder();
        for (Ticks.Tick tick : ticks) {
            path.append('M').append(Svg.number(x.at(tick.value()))).append(' ').append(Svg.number(bottom)).append("v5");
        }
        svg.draw("path", "class", "axis", "d", path);
        svg.open("g", "class", "tick", "text-anchor", "middle");
        for (Ticks.Tick tick : ticks) {
            double half = TextWidth.of(tick.label(), Picture.TEXT) / 2;
            double at = Math.max(half, Math.min(x.at(tick.value()), right + 14 - half));
            svg.text("text", tick.label(), "x", at, "y", bottom + 18);
        }
        svg.close("g");
        String shown = TextWidth.cut(title, right - left, Picture.TEXT);
        svg.text("text", shown, "class", "title", "x", (left + right) / 2, "y", bottom + 37, "text-anchor", "middle");
    }

    /// Names under the plot that are too long to stand level.
    static void slanted(Svg svg, List<String> names, Scale x, double bottom, String title, double left,
                        double right, double slant) {
        svg.open("g", "class", "tick", "text-anchor", "end");
        for (int i = 0; i < names.size(); i++) {
            String turn = "translate(" + Svg.number(x.at(i) + 4) + " " + Svg.number(bottom + 13) + ") rotate(-45)";
            svg.text("text", TextWidth.cut(names.get(i), 110, Picture.TEXT), "transform", turn);
        }
        svg.close("g");
        below(svg, List.of(), x, bottom + slant, title, left, right);
    }

    /// A title over the plot.
    static void title(Svg svg, String title, double x, double y, double width) {
        svg.text("text", TextWidth.cut(title, width, Picture.TEXT), "class", "title", "x", x, "y", y);
    }

    /// A column's name with what its scale is.
    static String named(String name, boolean log) {
        if (!log) return name;
        return name.isEmpty() ? "log scale" : name + " (log scale)";
    }

    /// Whether labels centred at these ticks keep apart.
    static boolean fits(List<Ticks.Tick> ticks, Scale scale) {
        for (int i = 1; i < ticks.size(); i++) {
            double room = Math.abs(scale.at(ticks.get(i).value()) - scale.at(ticks.get(i - 1).value()));
            double half = TextWidth.of(ticks.get(i).label() + ticks.get(i - 1).label(), Picture.TEXT) / 2;
            if (half + 9 > room) return false;
        }
        return true;
    }

    /// Every second, third, ... tick, as many as keep apart.
    static List<Ticks.Tick> thinned(List<Ticks.Tick> ticks, Scale scale) {
        for (int step = 1; step < ticks.size(); step++) {
            List<Ticks.Tick> some = new ArrayList<>();
            for (int i = 0; i < ticks.size(); i += step) some.add(ticks.get(i));
            if (fits(some, scale)) return some;
        }
        return ticks.isEmpty() ? ticks : ticks.subList(0, 1);
    }
}
