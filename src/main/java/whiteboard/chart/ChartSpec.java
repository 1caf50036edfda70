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

    /// One field a line, in the order of the record, the names of `y` with blanks between them: how a page keeps it.
    public String text() {
        return String.join("\n", mark.name(), table, x, String.join(" ", y), value, group, log, caption);
    }

    /// What [#text] has written.
    ///
    /// @throws IllegalArgumentException if it has not
    public static ChartSpec of(String text) {
        String[] fields = text.split("\n", 8);
        if (fields.length < 8) throw new IllegalArgumentException("no spec of a chart: " + text);
        return new ChartSpec(Mark.valueOf(fields[0]), fields[1], fields[2], List.of(fields[3].split(" ")), fields[4],
                fields[5], fields[6], fields[7]);
    }
}
