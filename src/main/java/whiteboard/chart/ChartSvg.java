package whiteboard.chart;

/// Draws a table of a program's output as a figure. Plain Java without a library and without the
/// parts of the JDK that TeaVM lacks, because the reader's browser draws the same figure again.
public final class ChartSvg {

    private ChartSvg() {}

    /// The figure as HTML: a `div` of the class `drawing` that holds one SVG for narrow columns and one
    /// for wide ones (site-templates/css/figure.css shows the one that fits).
    ///
    /// @param output the whole output of the program
    /// @throws IllegalArgumentException if the output has no such table, the table no such column, or the
    ///                                  columns cannot be drawn (see [ChartLimits#broken])
    public static String draw(ChartSpec spec, String output) {
        Table table = Table.find(output, spec.table()).orElseThrow(
                () -> new IllegalArgumentException("the output has no table whose first column is " + spec.table()));
        ChartLimits.broken(spec, table).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        String label = Summary.of(spec, table);
        return "<div class=\"drawing\">" + svg(spec, table, label, true) + svg(spec, table, label, false) + "</div>";
    }

    private static String svg(ChartSpec spec, Table table, String label, boolean narrow) {
        Picture picture = switch (spec.mark()) {
            case LINE, POINTS -> XyChart.draw(spec, table, narrow);
            case BARS -> table.numeric(column(table, spec.x()))
                    ? ColumnChart.draw(spec, table, narrow) : BarChart.draw(spec, table, narrow);
            case CELLS -> CellChart.draw(spec, table, narrow);
        };
        return picture.svg(narrow ? "chart narrow" : "chart wide", label);
    }

    /// @throws IllegalArgumentException if there is none of that name
    static int column(Table table, String name) {
        return table.column(name).orElseThrow(() -> new IllegalArgumentException(
                "the table " + table.columns().get(0) + " has no column " + name));
    }
}
