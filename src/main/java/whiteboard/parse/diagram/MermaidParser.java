package whiteboard.parse.diagram;

import java.util.List;
import java.util.Optional;
import whiteboard.file.Parsed;
import whiteboard.file.Source;
import whiteboard.model.Diagram;

/// Reads the subset of mermaid that the guide draws: what GitHub shows for the same fence, and nothing that
/// the site could not draw. Everything else is a problem at its place.
///
/// The first line is `flowchart TD`, `flowchart LR` (`graph` and `TB` are taken too) or `sequenceDiagram`.
/// A line that starts with `%%` is a comment.
///
/// A flowchart has at most 40 nodes and 80 edges:
///
/// | | |
/// | --- | --- |
/// | nodes | `a[Box]`, `a(Round)`, `a([Stadium])`, `a{Diamond}`, `a[(Cylinder)]`, `a` alone |
/// | ids | letters, digits and `_`; not `end` |
/// | labels | at most 80 characters; `<br/>` breaks a line; quotes round a label with brackets: `a["f(x)"]` |
/// | edges | `-->`, `---`, `-.->`, `-.-`, `==>`, `===`; chains `a --> b --> c` |
/// | their labels | `a -->|yes| b` or `a -- yes --> b` (`-. maybe .->`, `== yes ==>`) |
/// | frames | `subgraph Title` or `subgraph id [Title]` ... `end`, not one in another |
///
/// A sequence has at most 60 steps and 10 participants:
///
/// | | |
/// | --- | --- |
/// | who | `participant a as Label`, `actor a as Label`: all of them or none |
/// | messages | `a->>b: text` (call), `-->>` (answer), `-)` and `--)` (not waited for), `-x` and `--x` (lost) |
/// | lines | `a->b: text` and `a-->b: text`, without a head |
/// | notes | `Note over a: text`, `Note over a,b: text`, `Note left of a: text`, `Note right of a: text` |
/// | blocks | `loop text`, `opt text`, `alt text` with `else text`, each to its `end`; at most four deep |
/// | numbers | `autonumber` |
///
/// Directions inside frames, styles, classes, clicks, `&`, `;`, activations and front matter are no part of it.
public final class MermaidParser {

    private MermaidParser() {}

    /// The diagram of a fence, or nothing where it has problems.
    ///
    /// @param start absolute offset of the fence's first character of content in the source
    /// @param text  the fence's content
    public static Parsed<Optional<Diagram>> parse(Source source, int start, String text) {
        Report report = new Report(source, start);
        Reader reader = new Reader(text, report);
        Optional<Diagram> diagram = Optional.empty();
        if (!reader.nextLine()) {
            report.problem(0, 0, "the diagram is empty", "start with `flowchart TD` or `sequenceDiagram`");
        } else {
            String kind = reader.word();
            diagram = switch (kind) {
                case "flowchart", "graph" -> Optional.of(new FlowchartParser(reader, report).parse());
                case "sequenceDiagram" -> Optional.of(new SequenceParser(reader, report).parse());
                default -> unknown(reader, report, kind);
            };
        }
        return new Parsed<>(report.clean() ? diagram : Optional.empty(), report.problems());
    }

    private static Optional<Diagram> unknown(Reader reader, Report report, String kind) {
        int from = reader.at() - kind.length();
        int to = kind.isEmpty() ? reader.end() : reader.at();
        report.unknown(from, to, "diagrams start with `flowchart TD`, `flowchart LR` or `sequenceDiagram`",
                reader.text(from, to), List.of("flowchart", "graph", "sequenceDiagram"));
        return Optional.empty();
    }
}
