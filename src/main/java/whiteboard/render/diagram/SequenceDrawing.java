package whiteboard.render.diagram;

import whiteboard.chart.Svg;
import whiteboard.model.Diagram.Head;
import whiteboard.model.Diagram.Participant;
import whiteboard.model.Diagram.Sequence;
import whiteboard.model.Diagram.Step;

/// Writes a sequence diagram that is laid out: frames, lifelines, messages, heads, and over them the texts.
final class SequenceDrawing {

    private SequenceDrawing() {}

    static void draw(Svg svg, SequencePlan plan) {
        for (SequencePlan.Column column : plan.columns()) {
            svg.draw("path", "class", "lifeline", "stroke-dasharray", "3 4",
                    "d", "M" + pair(column.x(), 4 + column.height()) + "V" + Svg.number(plan.foot()));
        }
        for (SequencePlan.Block block : plan.blocks()) block(svg, block);
        for (SequencePlan.Arrow arrow : plan.arrows()) arrow(svg, arrow);
        for (SequencePlan.Note note : plan.notes()) {
            svg.draw("rect", "class", "note", "x", note.x(), "y", note.y(), "width", note.width(),
                    "height", note.height(), "rx", 3);
            Texts.middle(svg, note.label(), note.x() + note.width() / 2, note.y() + note.height() / 2, "");
        }
        for (SequencePlan.Column column : plan.columns()) {
            head(svg, column, 4);
            head(svg, column, plan.foot());
        }
        for (SequencePlan.Arrow arrow : plan.arrows()) {
            Texts.lines(svg, arrow.label(), arrow.labelX(), arrow.top(), "edge-label", "middle");
        }
    }

    private static void head(Svg svg, SequencePlan.Column column, double top) {
        svg.draw("rect", "class", column.actor() ? "node round" : "node box", "x", column.x() - column.width() / 2,
                "y", top, "width", column.width(), "height", column.height(), "rx", column.actor() ? 12 : 4);
        double middle = top + column.height() / 2;
        if (!column.actor()) {
            Texts.middle(svg, column.label(), column.x(), middle, "");
            return;
        }
        double over = middle - (column.label().height() + 20) / 2;
        svg.draw("path", "class", "person", "d", "M" + pair(column.x() - 8, over + 18) + "a8 8 0 0 1 16 0M"
                + pair(column.x() - 4, over + 5) + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0");
        Texts.lines(svg, column.label(), column.x(), over + 20, "", "middle");
    }

    private static void block(Svg svg, SequencePlan.Block block) {
        svg.draw("rect", "class", "frame", "x", block.x(), "y", block.y(), "width", block.width(),
                "height", block.height(), "rx", 4);
        double tag = SequencePlan.tag(block.keyword());
        svg.draw("path", "class", "tag", "d", "M" + pair(block.x(), block.y()) + "h" + Svg.number(tag)
                + "v12l-7 7h-" + Svg.number(tag - 7) + "z");
        svg.text("text", block.keyword(), "class", "keyword", "x", block.x() + 7, "y", block.y() + 14);
        Texts.lines(svg, block.label(), block.x() + tag + 8, block.y() + 2, "guard", "start");
        for (SequencePlan.Divide divide : block.elses()) {
            svg.draw("path", "class", "frame", "stroke-dasharray", "4 4",
                    "d", "M" + pair(block.x(), divide.y()) + "h" + Svg.number(block.width()));
            Texts.lines(svg, divide.label(), block.x() + 10, divide.y() + 3, "guard", "start");
        }
    }

    private static void arrow(Svg svg, SequencePlan.Arrow arrow) {
        boolean self = arrow.from() == arrow.to();
        int sign = self || arrow.to() < arrow.from() ? -1 : 1;
        double tip = arrow.to() - sign * 1.5;
        double end = arrow.head() == Head.FILLED ? tip - sign * (Trace.HEAD - 1) : tip;
        String path = self
                ? "M" + pair(arrow.from(), arrow.y() - 20) + "h16q5 0 5 5v10q0 5 -5 5H" + Svg.number(end)
                : "M" + pair(arrow.from(), arrow.y()) + "H" + Svg.number(end);
        if (arrow.dashed()) svg.draw("path", "class", "edge", "stroke-dasharray", "5 4", "d", path);
        else svg.draw("path", "class", "edge", "d", path);
        switch (arrow.head()) {
            case FILLED -> Texts.head(svg, new Plan.Tip(tip, arrow.y(), sign, 0));
            case OPEN -> svg.draw("path", "class", "edge", "d", "M" + pair(tip - sign * 8, arrow.y() - 5) + "L"
                    + pair(tip, arrow.y()) + "L" + pair(tip - sign * 8, arrow.y() + 5));
            case CROSS -> svg.draw("path", "class", "edge", "d", "M" + pair(tip - 5 - sign * 6, arrow.y() - 5)
                    + "l10 10m0 -10l-10 10");
            case NONE -> { }
        }
    }

    private static String pair(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    /// The steps in words.
    static String words(Sequence sequence) {
        StringBuilder text = new StringBuilder("Sequence of messages.");
        for (Step step : sequence.steps()) {
            text.append(' ').append(switch (step) {
                case Step.Message m -> name(sequence, m.from()) + (m.from().equals(m.to()) ? " to itself"
                        : " to " + name(sequence, m.to())) + (m.head() == Head.CROSS ? ", lost" : "") + ": "
                        + FlowDrawing.said(m.label());
                case Step.Note n -> "Note at " + name(sequence, n.first())
                        + (n.first().equals(n.last()) ? "" : " and " + name(sequence, n.last())) + ": "
                        + FlowDrawing.said(n.label());
                case Step.Open o -> (switch (o.keyword()) {
                    case "loop" -> "Repeated";
                    case "opt" -> "Only if";
                    default -> "Either";
                }) + (o.label().isEmpty() ? "" : ", " + o.label());
                case Step.Else e -> "Else" + (e.label().isEmpty() ? "" : ", " + e.label());
                case Step.Close c -> "End of the block";
            }).append('.');
        }
        return text.toString();
    }

    private static String name(Sequence sequence, String id) {
        for (Participant person : sequence.participants()) if (person.id().equals(id)) return person.label();
        return id;
    }
}
