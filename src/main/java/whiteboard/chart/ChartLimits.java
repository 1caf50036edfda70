package whiteboard.chart;

import java.util.List;
import java.util.Optional;

/// What a figure cannot show. The checker asks before a page is rendered, so that the author learns it.
public final class ChartLimits {

    private static final int ROWS = 2000;
    private static final int BARS = 80;
    private static final int SERIES = 12;
    private static final int SIDE = 32;

    private ChartLimits() {}

    /// Why these columns of the table cannot be drawn so, in one line; nothing if they can.
    ///
    /// @throws IllegalArgumentException if a column is not there
    public static Optional<String> broken(ChartSpec spec, Table table) {
        if (table.rows().size() > ROWS) return Optional.of("a chart shows at most " + ROWS + " rows");
        if (spec.y().isEmpty()) return Optional.of("a chart needs a column for y");
        ChartSvg.column(table, spec.x());
        return spec.mark() == ChartSpec.Mark.CELLS ? cells(spec, table) : series(spec, table);
    }

    private static Optional<String> cells(ChartSpec spec, Table table) {
        if (spec.y().size() > 1) return Optional.of("a chart of cells has one column for y");
        if (spec.value().isEmpty()) return Optional.of("a chart of cells needs a column for value");
        Optional<String> reason = numbers(table, spec.value());
        if (reason.isPresent()) return reason;
        for (String side : List.of(spec.x(), spec.y().get(0))) {
            int distinct = Series.distinct(table, ChartSvg.column(table, side)).size();
            if (distinct > SIDE) return Optional.of("a chart of cells has at most " + SIDE + " values of " + side);
        }
        return Optional.empty();
    }

    private static Optional<String> series(ChartSpec spec, Table table) {
        for (String y : spec.y()) {
            Optional<String> reason = numbers(table, y);
            if (reason.isPresent()) return reason;
            if (spec.log().contains("y") && !positive(table, y)) return nothing(y);
        }
        boolean numericX = table.numeric(ChartSvg.column(table, spec.x()));
        if (spec.log().contains("x") && !numericX) return Optional.of("a logarithmic x needs numbers in " + spec.x());
        if (spec.log().contains("x") && !positive(table, spec.x())) return nothing(spec.x());
        int groups = spec.group().isEmpty() ? 1 : Series.distinct(table, ChartSvg.column(table, spec.group())).size();
        int series = groups * spec.y().size();
        if (series > SERIES) return Optional.of("a chart shows at most " + SERIES + " series");
        boolean many = spec.mark() == ChartSpec.Mark.BARS && table.rows().size() * spec.y().size() > BARS;
        return many ? Optional.of("a chart shows at most " + BARS + " bars") : Optional.empty();
    }

    private static Optional<String> numbers(Table table, String name) {
        int column = ChartSvg.column(table, name);
        if (table.numeric(column)) return Optional.empty();
        return Optional.of("the column " + name + table.foreign(column)
                .map(field -> " holds " + TextWidth.cut(field, 300, 10) + ", which is no number")
                .orElse(" holds no number"));
    }

    private static Optional<String> nothing(String name) {
        return Optional.of("the column " + name + " has nothing above 0 for a logarithmic scale");
    }

    private static boolean positive(Table table, String name) {
        int column = ChartSvg.column(table, name);
        for (List<String> row : table.rows()) if (Numbers.parse(row.get(column)) > 0) return true;
        return false;
    }
}
