package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whiteboard.chart.ChartLimits;
import whiteboard.chart.ChartSpec;
import whiteboard.chart.Table;
import whiteboard.file.Located;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;

/// Whether what a chart names is there (its program, the table in the promised output, the columns) and can be drawn.
final class Charts {

    private final Guide guide;
    private final Files files;
    private final List<Problem> problems = new ArrayList<>();

    private Charts(Guide guide, Files files) {
        this.guide = guide;
        this.files = files;
    }

    static List<Problem> problems(Guide guide, Files files, Page page) {
        Charts it = new Charts(guide, files);
        Chapter.all(page.parts()).forEach(part -> {
            if (part instanceof Part.Chart chart) it.check(chart);
        });
        return it.problems;
    }

    private void check(Part.Chart chart) {
        String path = chart.program().value();
        if (path.isEmpty()) return; // a missing key
        Program program = guide.programs().get(path);
        if (program == null) {
            problem(chart.program(), Rule.CHART_PROGRAM, "no program `" + path + "`", files.nearest(path)
                    .filter(it -> it.endsWith(".java"))
                    .map(it -> Files.relative(chart.at().source().folder(), it)));
            return;
        }
        if (chart.table().value().isEmpty()) return;
        Optional<Table> table = Table.find(program.promise(), chart.table().value());
        if (table.isPresent()) {
            columns(chart, table.get());
            return;
        }
        List<String> tables = Table.all(program.promise()).stream().map(it -> it.columns().getFirst()).toList();
        problem(chart.table(), Rule.CHART_TABLE, "`" + program.source().name() + "` promises no table `"
                + chart.table().value() + "`", Nearest.to(chart.table().value(), tables)
                .or(() -> tables.stream().findFirst()));
    }

    private void columns(Part.Chart chart, Table table) {
        int before = problems.size();
        boolean cells = chart.mark() == Part.Mark.CELLS;
        Stream.of(chart.x(), chart.group()).forEach(it -> column(it, table, false));
        chart.y().forEach(it -> column(it, table, !cells));
        column(chart.value(), table, true);
        if (problems.size() > before || chart.x().value().isEmpty()) return;
        List<String> y = chart.y().stream().map(Located::value).filter(it -> !it.isEmpty()).toList();
        ChartSpec spec = new ChartSpec(ChartSpec.Mark.valueOf(chart.mark().name()), chart.table().value(),
                chart.x().value(), y, chart.value().value(), chart.group().value(), chart.log(), chart.caption());
        ChartLimits.broken(spec, table).ifPresent(it ->
                problem(chart.table(), Rule.CHART_COLUMN, it, Optional.empty()));
    }

    private void column(Located<String> column, Table table, boolean numbers) {
        String name = column.value();
        if (name.isEmpty()) return;
        int index = table.columns().indexOf(name);
        if (index < 0) {
            problem(column, Rule.CHART_COLUMN, "the table has no column `" + name + "`",
                    Nearest.to(name, table.columns()));
        } else if (numbers && !table.numeric(index)) {
            problem(column, Rule.CHART_COLUMN, "the column `" + name + "` holds "
                    + table.foreign(index).map(it -> "`" + it + "`, no number").orElse("no number"), Optional.empty());
        }
    }

    private void problem(Located<String> at, Rule rule, String message, Optional<String> meant) {
        problems.add(new Problem(at.at(), rule, message, meant.map(it -> "did you mean `" + it + "`?").orElse("")));
    }
}
