package whiteboard.chart;

import java.util.List;

/// What a figure shows: a table of a program's output, and which columns become what.
///
/// @param table   name of the table's first column
/// @param x       column of the horizontal axis; numbers, or names in the order of the rows
/// @param y       columns of numbers, one series each; for [Mark#CELLS] the one column of the rows' names
/// @param value   column of the shade; empty but for [Mark#CELLS]
/// @param group   column whose values make the series; empty for none
/// @param log     `x`, `y`, `xy` or empty: the axes with a logarithmic scale
/// @param caption what the figure is to tell, in words
public record ChartSpec(Mark mark, String table, String x, List<String> y, String value, String group, String log,
                        String caption) {

    public ChartSpec {
        y = List.copyOf(y);
    }

    /// How the rows are drawn.
    public enum Mark { LINE, POINTS, BARS, CELLS }
}
