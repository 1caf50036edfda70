package whiteboard.render.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import whiteboard.model.Diagram.Sequence;
import whiteboard.model.Diagram.Step;

/// The walk down the steps of a sequence.
final class SequenceLayout {

    private static final double MARGIN = 4;
    private static final double BLOCK = 20;

    private final Sequence sequence;
    private final SequenceColumns columns;
    private final double[] x;
    private final List<SequencePlan.Arrow> arrows = new ArrayList<>();
    private final List<SequencePlan.Note> notes = new ArrayList<>();
    private final List<SequencePlan.Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private double left = Double.MAX_VALUE;
    private double right;
    private double y;
    private int number;

    /// A block whose end is not reached yet.
    private static final class Open {
        private final int place;
        private final String keyword;
        private final Label label;
        private final double y;
        private final List<SequencePlan.Divide> elses = new ArrayList<>();
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;

        private Open(int place, String keyword, Label label, double y) {
            this.place = place;
            this.keyword = keyword;
            this.label = label;
            this.y = y;
        }
    }

    SequenceLayout(Sequence sequence, double width) {
        this.sequence = sequence;
        columns = new SequenceColumns(sequence, width);
        x = columns.x;
    }

    SequencePlan plan() {
        double headHeight = 0;
        for (int i = 0; i < x.length; i++) {
            headHeight = Math.max(headHeight, columns.heads.get(i).height() + 14
                    + (sequence.participants().get(i).actor() ? 20 : 0));
            reach(x[i] - columns.half(i), x[i] + columns.half(i));
        }
        y = MARGIN + headHeight + 6;
        for (Step step : sequence.steps()) step(step);
        double foot = y + 14;
        double shift = MARGIN - left;
        List<SequencePlan.Column> placed = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            placed.add(new SequencePlan.Column(columns.heads.get(i), sequence.participants().get(i).actor(),
                    x[i] + shift, 2 * columns.half(i), headHeight));
        }
        return new SequencePlan(right + shift + MARGIN, foot + headHeight + MARGIN, foot, placed,
                arrows.stream().map(it -> it.shifted(shift)).toList(),
                notes.stream().map(it -> it.shifted(shift)).toList(),
                blocks.stream().map(it -> it.shifted(shift)).toList());
    }

    private void reach(double from, double to) {
        left = Math.min(left, from);
        right = Math.max(right, to);
        for (Open block : open) {
            block.left = Math.min(block.left, from - 10);
            block.right = Math.max(block.right, to + 10);
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.Message m -> message(m);
            case Step.Note n -> note(n);
            case Step.Open o -> {
                y += 12;
                // the width is known at the end only: the frame is then made as wide as this needs
                Label label = guard(o.label());
                open.push(new Open(blocks.size(), o.keyword(), label, y));
                blocks.add(null);
                y += Math.max(BLOCK, label.height() + 4) + 2;
            }
            case Step.Else e -> {
                y += 12;
                Label label = guard(e.label());
                open.peek().elses.add(new SequencePlan.Divide(y, label));
                y += Math.max(6, label.height() + 4);
            }
            case Step.Close c -> close();
        }
    }

    private Label guard(String text) {
        return Label.of(text.isEmpty() ? List.of() : List.of(text), Math.max(120, columns.cap * 1.4));
    }

    private void close() {
        Open block = open.pop();
        y += 12;
        if (block.left > block.right) {
            block.left = x[0];
            block.right = x[x.length - 1];
        }
        double needed = SequencePlan.tag(block.keyword) + 12 + block.label.width() + 10;
        for (SequencePlan.Divide divide : block.elses) needed = Math.max(needed, divide.label().width() + 24);
        block.right = Math.max(block.right, block.left + needed);
        blocks.set(block.place, new SequencePlan.Block(block.keyword, block.label, block.left, block.y,
                block.right - block.left, y - block.y, List.copyOf(block.elses)));
        reach(block.left, block.right);
        y += 4;
    }

    private void message(Step.Message m) {
        int from = columns.at(m.from());
        int to = columns.at(m.to());
        number++;
        List<String> said = new ArrayList<>(m.label());
        if (sequence.numbered() && !said.isEmpty()) said.set(0, number + ". " + said.getFirst());
        Label label = Label.of(said, Math.max(60, Math.abs(x[from] - x[to]) - 14));
        y += 12;
        double top = y;
        if (from == to) {
            boolean last = from + 1 == x.length;
            double beside = last ? columns.cap : x[from + 1] - x[from] - SequenceColumns.SELF - 8;
            label = Label.of(said, Math.max(60, beside));
            double height = Math.max(24, label.height());
            y += height;
            arrows.add(new SequencePlan.Arrow(x[from], x[from], top + height / 2 + 10, m.dashed(), m.head(), label,
                    x[from] + SequenceColumns.SELF + label.width() / 2, top + (height - label.height()) / 2));
            reach(x[from], x[from] + SequenceColumns.SELF + label.width());
            return;
        }
        y += label.height() + 5;
        double middle = (x[from] + x[to]) / 2;
        arrows.add(new SequencePlan.Arrow(x[from], x[to], y, m.dashed(), m.head(), label, middle, top));
        reach(Math.min(Math.min(x[from], x[to]), middle - label.width() / 2),
                Math.max(Math.max(x[from], x[to]), middle + label.width() / 2));
    }

    private void note(Step.Note n) {
        int first = Math.min(columns.at(n.first()), columns.at(n.last()));
        int last = Math.max(columns.at(n.first()), columns.at(n.last()));
        Label label = columns.note(n, last - first);
        double width = label.width() + 16;
        double middle = (x[first] + x[last]) / 2;
        if (first != last) width = Math.max(width, x[last] - x[first] + 36);
        double from = switch (n.side()) {
            case OVER -> middle - width / 2;
            case LEFT -> x[first] - 9 - width;
            case RIGHT -> x[first] + 9;
        };
        y += 10;
        double height = label.height() + 9;
        notes.add(new SequencePlan.Note(label, from, y, width, height));
        reach(from, from + width);
        y += height;
    }
}
