package whiteboard.model;

import java.util.List;

/// A diagram in the documented subset of mermaid.
public sealed interface Diagram {

    /// Boxes and arrows. Nodes and edges stand in the order of their first mention.
    record Flowchart(Direction direction, List<Node> nodes, List<Edge> edges, List<Group> groups)
            implements Diagram {}

    enum Direction { DOWN, RIGHT }

    /// @param label lines of text
    /// @param group index into the groups, or -1
    record Node(String id, Outline outline, List<String> label, int group) {}

    enum Outline { BOX, ROUND, STADIUM, DIAMOND, CYLINDER }

    /// @param label lines of text; empty for none
    record Edge(String from, String to, Stroke stroke, boolean arrow, List<String> label) {}

    enum Stroke { SOLID, DOTTED, THICK }

    record Group(String title) {}

    /// Messages over time.
    ///
    /// @param numbered whether the messages carry their number
    record Sequence(List<Participant> participants, List<Step> steps, boolean numbered) implements Diagram {}

    record Participant(String id, String label, boolean actor) {}

    /// One line of a sequence.
    sealed interface Step {

        record Message(String from, String to, boolean dashed, Head head, List<String> label) implements Step {}

        /// A note over one or two participants, or beside one.
        record Note(Side side, String first, String last, List<String> label) implements Step {}

        /// `loop`, `alt` or `opt` begins.
        record Open(String keyword, String label) implements Step {}

        /// `else` of the innermost block.
        record Else(String label) implements Step {}

        /// The innermost block ends.
        record Close() implements Step {}
    }

    /// How a message ends: a call, a message nobody waits for, a line, a message that is lost.
    enum Head { FILLED, OPEN, NONE, CROSS }

    enum Side { OVER, LEFT, RIGHT }
}
