package whiteboard.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import whiteboard.file.Located;
import whiteboard.file.Span;
import whiteboard.model.Link;
import whiteboard.model.Part;
import whiteboard.model.Part.Mark;

/// Reads a fence that names a table of a program's output and how to draw it.
final class ChartParser {

    private static final List<String> KEYS =
            List.of("program", "table", "mark", "x", "y", "value", "group", "log", "caption");
    private static final Map<String, Mark> MARKS = new LinkedHashMap<>();
    private static final List<String> LOGS = List.of("x", "y", "xy");

    static {
        for (Mark mark : Mark.values()) MARKS.put(mark.name().toLowerCase(Locale.ROOT), mark);
    }

    private final Findings page;
    private final Keys keys;

    ChartParser(Findings page, Fence fence) {
        this.page = page;
        Span body = fence.at();
        Optional<Yaml> yaml = YamlReader.read(page.source, body.start(), body.end(), page.problems);
        if (yaml.isEmpty() && body.text().isBlank()) yaml = Optional.of(new Yaml.Mapping(List.of(), body));
        this.keys = new Keys(yaml, fence.info(), Keys.Rules.CHART, KEYS, page.problems);
    }

    Part.Chart parse(Span at) {
        Located<String> program = program();
        Located<String> table = keys.text("table");
        Mark mark = keys.choice(keys.text("mark"), MARKS);
        Located<String> x = keys.text("x");
        List<Located<String>> y = keys.oneOrMore("y");
        boolean cells = mark == Mark.CELLS;
        Located<String> value = cells ? keys.text("value") : keys.optional("value");
        if (!cells && keys.has("value")) keys.wrong(value.at(), "only cells have a `value`", "");
        if (cells && y.size() > 1) keys.wrong(y.get(1).at(), "cells have one column `y`", "");
        Located<String> group = keys.optional("group");
        Located<String> log = keys.optional("log");
        if (!log.value().isEmpty() && !LOGS.contains(log.value())) {
            keys.wrong(log.at(), "`log` names axes", "write x, y or xy");
        }
        String caption = keys.text("caption").value();
        return new Part.Chart(program, table, mark, x, y, value, group,
                LOGS.contains(log.value()) ? log.value() : "", caption, at);
    }

    private Located<String> program() {
        Located<String> written = keys.text("program");
        if (written.value().isEmpty()) return written;
        Links links = new Links(page);
        Destination to = Destination.of(written.value());
        if (!to.program() || !to.anchor().isEmpty()) {
            keys.wrong(written.at(), "`program` is the relative path of a program", "such as `KMeans.java`");
        } else if (links.allowed(to, written.at())) {
            links.record(Link.Kind.CHART, to, written.at(), "");
            return new Located<>(links.path(to), written.at());
        }
        return new Located<>("", written.at());
    }
}
