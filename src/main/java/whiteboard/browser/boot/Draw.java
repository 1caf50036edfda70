package whiteboard.browser.boot;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSExport;
import whiteboard.chart.ChartLimits;
import whiteboard.chart.ChartSpec;
import whiteboard.chart.ChartSvg;
import whiteboard.chart.Table;

/// The module that draws charts in the page: the code that drew them at build, with these methods for JavaScript.
public final class Draw {

    private Draw() {}

    public static void main(String[] arguments) {
        // a module needs one
    }

    /// The figure of an output, as HTML; empty where the output has no such table, or one that cannot be drawn so.
    ///
    /// @param spec as [ChartSpec#text]
    @JSExport
    public static String draw(String spec, String output) {
        ChartSpec chart = ChartSpec.of(spec);
        return drawable(chart, output).isPresent() ? ChartSvg.draw(chart, output) : "";
    }

    /// The table that is drawn: a line for the names of its columns and one for each row, with tabs between the fields;
    /// empty where [#draw] is.
    @JSExport
    public static String rows(String spec, String output) {
        Optional<Table> table = drawable(ChartSpec.of(spec), output);
        if (table.isEmpty()) return "";
        StringBuilder rows = new StringBuilder(String.join("\t", table.get().columns()));
        for (List<String> row : table.get().rows()) rows.append('\n').append(String.join("\t", row));
        return rows.toString();
    }

    private static Optional<Table> drawable(ChartSpec chart, String output) {
        Optional<Table> table = Table.find(output, chart.table());
        if (table.isEmpty() || !has(table.get(), chart)) return Optional.empty();
        return ChartLimits.broken(chart, table.get()).isEmpty() ? table : Optional.empty();
    }

    private static boolean has(Table table, ChartSpec chart) {
        List<String> columns = table.columns();
        return columns.contains(chart.x()) && columns.containsAll(chart.y())
                && (chart.value().isEmpty() || columns.contains(chart.value()))
                && (chart.group().isEmpty() || columns.contains(chart.group()));
    }
}
