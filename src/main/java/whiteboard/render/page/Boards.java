package whiteboard.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whiteboard.chart.ChartLimits;
import whiteboard.chart.ChartSpec;
import whiteboard.chart.ChartSvg;
import whiteboard.chart.Table;
import whiteboard.file.Located;
import whiteboard.model.Blank;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.render.page.Piece.Board;
import whiteboard.render.page.Piece.Figure;
import whiteboard.render.page.Piece.Html;
import whiteboard.render.page.Piece.Proof;
import whiteboard.render.typeset.JavaCode;
import whiteboard.render.typeset.Text;

/// Programs as they stand in a page, and figures of their output. What names no program or table is shown
/// as its caption: the check has told the author.
final class Boards {

    /// A whole program of so few lines stays open, though its parts have been shown.
    private static final int SHORT = 30;

    private final Guide guide;
    private final Modules modules;
    private final Place place;

    Boards(Guide guide, Modules modules, Place place) {
        this.guide = guide;
        this.modules = modules;
        this.place = place;
    }

    Piece board(Part.ProgramView view, Set<String> ids) {
        Program program = guide.programs().get(view.program());
        if (program == null) return missing(view.label());
        Optional<Program.Fragment> fragment = program.fragment(view.fragment());
        if (!view.fragment().isEmpty() && fragment.isEmpty()) return missing(view.label());
        String id = view.fragment().isEmpty() ? program.name() : program.name() + "." + view.fragment();
        String code = fragment.map(Program.Fragment::text).orElseGet(program::listing);
        Proof proof = fragment.isEmpty() ? proof(program) : null;
        int lines = (int) code.lines().count();
        boolean shown = fragment.isEmpty() && ids.stream().anyMatch(it -> it.startsWith(program.name() + "."));
        int from = fragment.map(it -> it.at().start()).orElse(0);
        boolean first = ids.add(id);
        String html = JavaCode.html(code, Text.escape(id) + "-L",
                first ? Excerpt.numbers(code, program, from) : List.of());
        return new Board(first ? id : "", program.source().name(), view.label(),
                place.to(program.url()), html, lines, shown && lines > SHORT, proof);
    }

    private static Piece missing(String label) {
        return new Html("<p>" + Text.escape(label) + "</p>");
    }

    private Proof proof(Program program) {
        String base = guide.settings().baseUrl();
        String host = base.replaceFirst("^https?://", "").replaceFirst("/$", "");
        return new Proof(List.of("jbang " + program.alias() + "@" + host, "jbang " + base + program.url()),
                Excerpt.oracle(program), program.promise().stripTrailing(), run(program),
                modules.refused().get(program.source().path()));
    }

    /// Where the program runs in the page, null where it does not.
    private Piece.Run run(Program program) {
        String module = modules.programs().get(program.source().path());
        return module == null ? null : new Piece.Run(place.to(module), modules.editable());
    }

    /// How to get the blank of an exercise.
    List<String> commands(Part.Exercise exercise) {
        String file = exercise.program().substring(exercise.program().lastIndexOf('/') + 1);
        String own = "./whiteboard exercise " + file + "#" + exercise.method();
        return Blank.of(guide, exercise).map(it -> List.of("jbang " + guide.settings().baseUrl() + it.url(), own))
                .orElse(List.of(own));
    }

    /// How to write it in the page, null where the program cannot be edited there.
    Piece.Task task(Part.Exercise exercise) {
        if (!modules.editable()) return null;
        return Blank.of(guide, exercise).filter(it -> modules.programs().containsKey(exercise.program()))
                .map(it -> new Piece.Task(it.id(), it.program().source().name(), place.to(it.url()),
                        place.to(it.program().url()), it.program().listed(it.method().at().line()))).orElse(null);
    }

    Figure chart(Part.Chart chart) {
        Program program = guide.programs().get(chart.program().value());
        String output = program == null ? "" : program.promise();
        Optional<Table> table = Table.find(output, chart.table().value());
        if (table.isEmpty() || !drawable(chart, table.get())) {
            return new Figure("", chart.caption(), List.of(), List.of(), null);
        }
        return new Figure(ChartSvg.draw(spec(chart), output), chart.caption(), table.get().columns(),
                table.get().rows(), drawn(program, spec(chart)));
    }

    /// Only what runs in the page can be drawn again there.
    private Piece.Drawn drawn(Program program, ChartSpec spec) {
        if (modules.chart().isEmpty() || !modules.programs().containsKey(program.source().path())) return null;
        return new Piece.Drawn(program.source().name(), spec.text(), place.to(modules.chart()));
    }

    /// Whether the check has nothing against it. The live server shows the other parts of a page all the same.
    private static boolean drawable(Part.Chart chart, Table table) {
        boolean cells = chart.mark() == Part.Mark.CELLS;
        boolean named = !chart.x().value().isEmpty() && !chart.y().isEmpty()
                && (!cells || !chart.value().value().isEmpty())
                && table.columns().containsAll(columns(chart));
        return named && (cells ? List.of(chart.value()) : chart.y()).stream()
                .allMatch(it -> table.numeric(table.columns().indexOf(it.value())))
                && ChartLimits.broken(spec(chart), table).isEmpty();
    }

    private static List<String> columns(Part.Chart chart) {
        var columns = new ArrayList<>(chart.y().stream().map(Located::value).toList());
        for (var it : List.of(chart.x(), chart.value(), chart.group())) {
            if (!it.value().isEmpty()) columns.add(it.value());
        }
        return columns;
    }

    private static ChartSpec spec(Part.Chart chart) {
        ChartSpec.Mark mark = switch (chart.mark()) {
            case LINE -> ChartSpec.Mark.LINE;
            case POINTS -> ChartSpec.Mark.POINTS;
            case BARS -> ChartSpec.Mark.BARS;
            case CELLS -> ChartSpec.Mark.CELLS;
        };
        return new ChartSpec(mark, chart.table().value(), chart.x().value(),
                chart.y().stream().map(Located::value).toList(), chart.value().value(), chart.group().value(),
                chart.log(), chart.caption());
    }
}
