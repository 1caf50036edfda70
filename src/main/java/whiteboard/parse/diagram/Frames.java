package whiteboard.parse.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whiteboard.model.Diagram.Node;

/// The subgraphs of a flowchart: which is open, and what they are called.
final class Frames {

    private final Reader reader;
    private final Report report;
    private final List<String> titles = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private int depth;

    Frames(Reader reader, Report report) {
        this.reader = reader;
        this.report = report;
    }

    List<String> titles() {
        return titles;
    }

    /// The open one, or -1.
    int current() {
        return depth == 0 ? -1 : titles.size() - 1;
    }

    /// Reads the title after the word `subgraph`.
    void open(int from) {
        int start = reader.blanks().at();
        String rest = reader.rest();
        depth++;
        if (depth > 1) {
            report.problem(from, reader.end(), "subgraphs do not stand in each other",
                    "close the one before with `end`");
            return;
        }
        places.add(from);
        titles.add(title(from, start, rest));
    }

    private String title(int from, int start, String rest) {
        String title = rest;
        int open = rest.indexOf('[');
        if (open > 0 && rest.endsWith("]")) {
            ids.put(rest.substring(0, open).strip(), rest);
            title = rest.substring(open + 1, rest.length() - 1).strip();
        } else {
            ids.put(rest, rest);
        }
        boolean quoted = title.length() > 1 && title.startsWith("\"") && title.endsWith("\"");
        if (quoted) title = title.substring(1, title.length() - 1);
        List<String> lines = Labels.lines(title, start + Math.max(0, rest.indexOf(title)), report);
        if (title.isBlank()) report.problem(from, reader.end(), "a subgraph has a title", "write `subgraph Title`");
        return String.join(" ", lines);
    }

    void close(int from) {
        if (depth == 0) report.problem(from, reader.end(), "`end` without a subgraph", "leave it out");
        else depth--;
    }

    /// Problems that show at the end of the diagram only.
    void finish(Map<String, Node> nodes, Map<String, Integer> mentions) {
        if (depth > 0 && !places.isEmpty()) {
            int from = places.getLast();
            report.problem(from, from + "subgraph".length(), "the subgraph is not closed", "end it with a line `end`");
        }
        boolean[] filled = new boolean[titles.size()];
        for (Node node : nodes.values()) {
            if (node.group() >= 0) filled[node.group()] = true;
            if (!ids.containsKey(node.id())) continue;
            int from = mentions.get(node.id());
            report.problem(from, from + node.id().length(), Report.quoted(node.id())
                    + " is a subgraph, and edges end at nodes", "name one of its nodes");
        }
        for (int i = 0; i < filled.length; i++) {
            if (filled[i]) continue;
            report.problem(places.get(i), places.get(i) + "subgraph".length(), "the subgraph has no nodes",
                    "name nodes between `subgraph` and `end` that no other subgraph holds");
        }
    }
}
