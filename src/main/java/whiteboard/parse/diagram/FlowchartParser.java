package whiteboard.parse.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.model.Diagram.Direction;
import whiteboard.model.Diagram.Edge;
import whiteboard.model.Diagram.Flowchart;
import whiteboard.model.Diagram.Group;
import whiteboard.model.Diagram.Node;
import whiteboard.model.Diagram.Outline;

/// Reads a flowchart from the end of the word `flowchart` on.
final class FlowchartParser {

    private static final int NODES = 40;
    private static final int EDGES = 80;
    private static final List<String> STYLES = List.of("style", "classDef", "class", "click", "linkStyle");

    private final Reader reader;
    private final Report report;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Frames frames;

    FlowchartParser(Reader reader, Report report) {
        this.reader = reader;
        this.report = report;
        frames = new Frames(reader, report);
    }

    Flowchart parse() {
        Direction direction = direction();
        while (!report.full() && reader.nextLine()) statement();
        frames.finish(nodes, mentions);
        if (nodes.isEmpty() && report.clean()) {
            report.problem(0, 0, "the flowchart has no nodes", "write `a[Text] --> b[Text]`");
        }
        List<Group> groups = new ArrayList<>();
        for (String title : frames.titles()) groups.add(new Group(title));
        return new Flowchart(direction, named(nodes.values()), List.copyOf(edges), List.copyOf(groups));
    }

    private Direction direction() {
        int from = reader.blanks().at();
        String name = reader.word();
        Direction direction = name.equals("LR") ? Direction.RIGHT : Direction.DOWN;
        boolean known = name.equals("LR") || name.equals("TD") || name.equals("TB");
        if (!known) {
            report.problem(from, Math.max(reader.at(), Math.min(from + 1, reader.end())),
                    "a flowchart runs `TD` (down) or `LR` (to the right)", "write `flowchart TD`");
        } else if (!reader.blanks().done()) {
            report.problem(reader.at(), reader.end(), "nothing stands after the direction",
                    "begin a new line for what follows");
        }
        return direction;
    }

    private void statement() {
        int from = reader.at();
        String word = reader.word();
        boolean alone = reader.done() || reader.looking(" ") || reader.looking("\t");
        if (word.equals("subgraph") && alone) {
            frames.open(from);
        } else if (word.equals("end") && reader.blanks().done()) {
            frames.close(from);
        } else if (word.equals("direction") && alone) {
            report.problem(from, reader.end(), "a subgraph has no direction of its own", "leave the line out");
        } else if (STYLES.contains(word) && alone) {
            report.problem(from, reader.end(), "`" + word + "` is not part of the subset",
                    "colours come from the page: leave the line out");
        } else {
            chain(from, word);
        }
    }

    private void chain(int from, String firstId) {
        String left = node(from, firstId);
        while (left != null && !reader.blanks().done()) {
            int edgeAt = reader.at();
            Arrow arrow = Arrow.read(reader, report);
            if (arrow == null) return;
            int to = reader.blanks().at();
            String right = node(to, reader.word());
            if (right == null) return;
            if (edges.size() == EDGES) {
                report.problem(edgeAt, reader.at(), "a flowchart has at most " + EDGES + " edges", "draw two, or less");
                return;
            }
            edges.add(new Edge(left, right, arrow.stroke(), arrow.head(), arrow.label()));
            left = right;
        }
    }

    /// Reads the outline after an id; null where that fails.
    private String node(int from, String id) {
        if (id.isEmpty()) {
            boolean none = reader.done();
            report.problem(none ? Math.max(0, from - 1) : from, none ? from : reader.blankAfter(),
                    none ? "an edge ends at a node" : "a node's id is letters, digits and `_`",
                    none ? "name the node after the arrow" : "write `name[Any text]`");
            return null;
        }
        if (id.equals("end")) {
            report.problem(from, reader.at(), "`end` closes a subgraph and cannot name a node", "write `finish`, say");
            return null;
        }
        if (!nodes.containsKey(id) && nodes.size() == NODES) {
            report.problem(from, reader.at(), "a flowchart has at most " + NODES + " nodes", "draw two, or less");
            return null;
        }
        int group = frames.current();
        Node old = nodes.getOrDefault(id, new Node(id, Outline.BOX, List.of(), -1));
        if (old.group() >= 0) group = old.group();
        Shape shape = Shape.read(reader, report);
        if (shape == null) return null;
        mentions.putIfAbsent(id, from);
        boolean labelled = !old.label().isEmpty();
        boolean changed = shape.outline() != old.outline() || !shape.label().equals(old.label());
        if (shape.given() && labelled && changed) {
            report.problem(from, reader.at(), "the node " + Report.quoted(id) + " has another label above",
                    "label it once, or name this one differently");
        }
        boolean take = shape.given() && !labelled;
        nodes.put(id, new Node(id, take ? shape.outline() : old.outline(), take ? shape.label() : old.label(), group));
        return id;
    }

    /// A node without a label shows its id.
    private static List<Node> named(Iterable<Node> nodes) {
        List<Node> named = new ArrayList<>();
        for (Node node : nodes) {
            Node bare = new Node(node.id(), node.outline(), List.of(node.id()), node.group());
            named.add(node.label().isEmpty() ? bare : node);
        }
        return named;
    }
}
