package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// Lines and points over two axes.
final class XyChart {

    private static final int LABELLED = 8;
    private static final int MARKED = 24;

    private final ChartSpec spec;
    private final boolean narrow;
    private final List<String> categories;
    private final List<Series> all;
    private final Svg svg = new Svg();
    private final String unitX;
    private final String unitY;

    private XyChart(ChartSpec spec, Table table, boolean narrow) {
        this.spec = spec;
        this.narrow = narrow;
        int x = ChartSvg.column(table, spec.x());
        categories = table.numeric(x) ? List.of() : Series.distinct(table, x);
        all = Series.of(spec, table, categories);
        unitX = Series.unit(table, List.of(spec.x()));
        unitY = Series.unit(table, spec.y());
    }

    static Picture draw(ChartSpec spec, Table table, boolean narrow) {
        return new XyChart(spec, table, narrow).drawn();
    }

    private Picture drawn() {
        double width = Picture.width(narrow);
        double height = narrow ? 260 : 320;
        Ticks yTicks = vertical();
        double left = Axes.widest(yTicks.marks()) + 9;
        double slant = slant(width);
        double bottom = height - 44 - slant;
        boolean named = all.size() == 1 || !spec.group().isEmpty() && spec.y().size() == 1;
        String title = Axes.named(named ? spec.y().get(0) : "", spec.log().contains("y"));
        boolean labelled = all.size() == 1 && all.get(0).points().size() <= LABELLED;
        double top = (title.isEmpty() ? 10 : 28) + (labelled ? ValueLabels.HEADROOM : 0);
        boolean inner = spec.mark() == ChartSpec.Mark.LINE && all.size() > 1;
        Scale y = new Scale(yTicks.low(), yTicks.high(), spec.log().contains("y"), bottom, top);
        double right = width - 14;
        EndLabels ends = EndLabels.of(all, y, width * (narrow ? 0.25 : 0.3));
        Scale reach = horizontal(left + 6, width - 12 - ends.width());
        boolean direct = inner && ends.fit(reach);
        if (direct) {
            right = width - 4 - ends.width() - 8;
        } else if (all.size() > 1) {
            top += Legend.draw(svg, all, spec.mark(), left, title.isEmpty() ? 0 : 20, width) + 4;
            y = new Scale(yTicks.low(), yTicks.high(), spec.log().contains("y"), bottom, top);
        }
        Scale x = horizontal(left + 6, right);
        if (!title.isEmpty()) Axes.title(svg, title, 0, 12, width);
        Axes.across(svg, yTicks, y, left, right + 6);
        String titleX = Axes.named(spec.x(), spec.log().contains("x"));
        if (slant > 0) Axes.slanted(svg, categories, x, bottom, titleX, left, right, slant);
        else Axes.below(svg, xTicks(x), x, bottom, titleX, left, right);
        for (int i = 0; i < all.size(); i++) series(i, x, y);
        if (direct) ends.draw(svg, right + 8);
        if (all.size() == 1) new ValueLabels(all.get(0).points(), x, y, left + 2, width).draw(svg, LABELLED);
        return new Picture(svg, width, height);
    }

    private void series(int i, Scale x, Scale y) {
        svg.open("g", "class", Look.css(i));
        List<Series.Point> points = all.get(i).points();
        if (spec.mark() == ChartSpec.Mark.LINE) {
            StringBuilder path = new StringBuilder();
            boolean pen = false;
            for (Series.Point point : points) {
                if (point.drawn()) {
                    path.append(pen ? 'L' : 'M').append(Svg.number(x.at(point.x()))).append(' ')
                            .append(Svg.number(y.at(point.y())));
                    if (!pen) path.append("h0");   // a lone point between gaps is a dot of the pen
                }
                pen = point.drawn();
            }
            Look.line(svg, path.toString(), i);
        }
        if (spec.mark() == ChartSpec.Mark.POINTS || points.size() <= MARKED) {
            for (Series.Point point : points) {
                if (point.drawn()) Look.marker(svg, x.at(point.x()), y.at(point.y()), i);
            }
        }
        svg.close("g");
    }

    private Ticks vertical() {
        double[] range = range(false);
        if (spec.log().contains("y")) return Ticks.logarithmic(range[0], range[1], 6, unitY);
        boolean nearZero = range[0] >= 0 && range[0] <= range[1] / 2;
        return Ticks.linear(nearZero ? 0 : range[0], range[1], narrow ? 4 : 5, unitY);
    }

    private Scale horizontal(double from, double to) {
        if (!categories.isEmpty()) return new Scale(-0.5, categories.size() - 0.5, false, from, to);
        double[] range = range(true);
        if (spec.log().contains("x")) {
            boolean point = range[0] == range[1];
            return new Scale(point ? range[0] / 10 : range[0], point ? range[1] * 10 : range[1], true, from, to);
        }
        if (range[1] - range[0] <= Math.abs(range[1]) * 1e-9) {
            Ticks around = Ticks.linear(range[0], range[1], 2, "");
            return new Scale(around.low(), around.high(), false, from, to);
        }
        double room = spec.mark() == ChartSpec.Mark.POINTS ? (range[1] - range[0]) * 0.03 : 0;
        return new Scale(range[0] - room, range[1] + room, false, from, to);
    }

    private double[] range(boolean horizontal) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Series series : all) {
            for (Series.Point point : series.points()) {
                if (!point.drawn()) continue;
                double value = horizontal ? point.x() : point.y();
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low > high ? new double[] {1, 10} : new double[] {low, high};
    }

    /// How much height names take that do not fit level beside each other; 0 where they fit or are too many.
    private double slant(double width) {
        if (categories.isEmpty() || categories.size() > 20) return 0;
        double widest = 0;
        for (String name : categories) widest = Math.max(widest, TextWidth.of(name, Picture.TEXT));
        return (widest + 9) * categories.size() < width * 0.8 ? 0 : Math.min(widest, 110) * 0.71;
    }

    /// The values themselves where they are few, else round ones.
    private List<Ticks.Tick> xTicks(Scale scale) {
        List<Ticks.Tick> own = new ArrayList<>();
        if (!categories.isEmpty()) {
            double slot = Math.max(46, scale.at(1) - scale.at(0) - 9);
            for (int i = 0; i < categories.size(); i++) {
                own.add(new Ticks.Tick(i, TextWidth.cut(categories.get(i), slot, Picture.TEXT)));
            }
            return Axes.thinned(own, scale);
        }
        for (Series series : all) {
            for (Series.Point point : series.points()) {
                boolean known = false;
                for (Ticks.Tick tick : own) known |= tick.value() == point.x();
                if (!known && point.drawn() && own.size() < 16) own.add(new Ticks.Tick(point.x(), point.xText()));
            }
        }
        own.sort((a, b) -> Double.compare(a.value(), b.value()));
        boolean shorts = true;
        for (Ticks.Tick tick : own) shorts &= tick.label().length() <= 6;
        if (own.size() <= 12 && shorts && Axes.fits(own, scale)) return own;
        for (int count = 10; count > 1; count--) {
            Ticks round = scale.log() ? Ticks.logarithmic(scale.low(), scale.high(), count, unitX)
                    : Ticks.linear(scale.low(), scale.high(), count, unitX);
            List<Ticks.Tick> inside = new ArrayList<>();
            double slack = (scale.high() - scale.low()) * 1e-6;
            for (Ticks.Tick tick : round.marks()) {
                boolean within = tick.value() >= scale.low() - slack && tick.value() <= scale.high() + slack;
                if (within) inside.add(tick);
            }
            if (Axes.fits(inside, scale)) return inside;
        }
        return List.of();
    }
}
