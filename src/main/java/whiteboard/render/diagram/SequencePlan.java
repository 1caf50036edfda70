package whiteboard.render.diagram;

import java.util.List;
import whiteboard.model.Diagram.Head;
import whiteboard.model.Diagram.Sequence;

/// A sequence diagram laid out, in units of the drawing: participants in columns, steps downwards.
///
/// @param foot where the lifelines end and the heads are repeated
record SequencePlan(double width, double height, double foot, List<Column> columns, List<Arrow> arrows,
                    List<Note> notes, List<Block> blocks) {

    /// A participant's head around `x`.
    record Column(Label label, boolean actor, double x, double width, double height) {}

    /// @param y of the line; of a message to oneself that of its lower end
    record Arrow(double from, double to, double y, boolean dashed, Head head, Label label, double labelX, double top) {

        Arrow shifted(double by) {
            return new Arrow(from + by, to + by, y, dashed, head, label, labelX + by, top);
        }
    }

    record Note(Label label, double x, double y, double width, double height) {

        Note shifted(double by) {
            return new Note(label, x + by, y, width, height);
        }
    }

    /// @param elses height and text of each dividing line
    record Block(String keyword, Label label, double x, double y, double width, double height, List<Divide> elses) {

        Block shifted(double by) {
            return new Block(keyword, label, x + by, y, width, height, elses);
        }
    }

    record Divide(double y, Label label) {}

    /// The layout for a column of that width; wider where the participants are too many for it.
    static SequencePlan within(Sequence sequence, double width) {
        return new SequenceLayout(sequence, width).plan();
    }

    /// How wide the tag with a block's keyword is.
    static double tag(String keyword) {
        return Label.of(List.of(keyword), 200).width() * 1.1 + 18;
    }
}
