package whiteboard.render.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whiteboard.model.Diagram.Head;
import whiteboard.model.Diagram.Participant;
import whiteboard.model.Diagram.Sequence;
import whiteboard.model.Diagram.Side;
import whiteboard.model.Diagram.Step;

/// A sequence diagram laid out, in units of the drawing: participants in columns, steps downwards.
///
/// @param foot where the lifelines end and the heads are repeated
record SequencePlan(double width, double height, double foot, List<Column> columns, List<Arrow> arrows,
                    List<Note> notes, List<Block> blocks) {

    /// A participant's head around `x`.
    record Column(Label label, boolean actor, double x, double width, double height) {}

    /// @param y of the line; of a message to oneself that of its lower end
    record Arrow(double from, double to, double y, boolean dashed, Head head, Label label, double labelX, double top) {}

    record Note(Label label, double x, double y, double width, double height) {}

    /// @param elses height and text of each dividing line
    record Block(String keyword, Label label, double x, double y, double width, double height, List<Divide> elses) {}

    record Divide(double y, Label label) {}

    /// The layout for a column of that width; wider where the participants are too many for it.
    static SequencePlan within(Sequence sequence, double width) {
        return new Layout(sequence, width).plan();
    }

    /// The state of the walk down the steps.
    private static final class Layout {

        private static final double MARGIN = 4;
        private static final double SELF = 26;
        private static final double BLOCK = 20;

        private final Sequence sequence;
        private final Map<String, Integer> index = new HashMap<>();
        private final double[] x;
        private final List<Label> heads = new ArrayList<>();
        private final double cap;
        private final List<Arrow> arrows = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
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
            private final List<Divide> elses = new ArrayList<>();
            private double left = Double.MAX_VALUE;
            private double right = -Double.MAX_VALUE;

            private Open(int place, String keyword, Label label, double y) {
                this.place = place;
                this.keyword = keyword;
                this.label = label;
                this.y = y;
            }
        }

        private Layout(Sequence sequence, double width) {
            this.sequence = sequence;
            int n = sequence.participants().size();
            x = new double[n];
            cap = n < 2 ? width : Math.max(72, Math.min(210, (width - 70) / (n - 0.6)));
            for (int i = 0; i < n; i++) {
                Participant person = sequence.participants().get(i);
                index.put(person.id(), i);
                heads.add(Label.of(List.of(person.label()), Math.max(58, cap - 34)));
            }
        }

        private SequencePlan plan() {
            columns();
            double headHeight = 0;
            for (int i = 0; i < x.length; i++) {
                headHeight = Math.max(headHeight, heads.get(i).height() + 14
                        + (sequence.participants().get(i).actor() ? 20 : 0));
                reach(x[i] - half(i), x[i] + half(i));
            }
            y = MARGIN + headHeight + 6;
            for (Step step : sequence.steps()) step(step);
            double foot = y + 14;
            double shift = MARGIN - left;
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                columns.add(new Column(heads.get(i), sequence.participants().get(i).actor(), x[i] + shift,
                        2 * half(i), headHeight));
            }
            return new SequencePlan(right + shift + MARGIN, foot + headHeight + MARGIN, foot, columns,
                    arrows.stream().map(a -> new Arrow(a.from + shift, a.to + shift, a.y, a.dashed, a.head, a.label,
                            a.labelX + shift, a.top)).toList(),
                    notes.stream().map(o -> new Note(o.label, o.x + shift, o.y, o.width, o.height)).toList(),
                    blocks.stream().map(b -> new Block(b.keyword, b.label, b.x + shift, b.y, b.width, b.height,
                            b.elses)).toList());
        }

        private double half(int i) {
            return Math.max(30, heads.get(i).width() / 2 + 10);
        }

        /// Distances that hold the heads and what is said between neighbours; what is said further is spread.
        private void columns() {
            int n = x.length;
            double[] gap = new double[Math.max(0, n - 1)];
            for (int i = 0; i + 1 < n; i++) gap[i] = half(i) + half(i + 1) + 14;
            for (int span = 0; span < n; span++) {
                for (Step step : sequence.steps()) {
                    if (step instanceof Step.Message m) need(gap, span, at(m.from()), at(m.to()), m);
                    else if (step instanceof Step.Note note) need(gap, span, note);
                }
            }
            for (int i = 1; i < n; i++) x[i] = x[i - 1] + gap[i - 1];
        }

        private void need(double[] gap, int span, int from, int to, Step.Message message) {
            int low = Math.min(from, to);
            int high = Math.max(from, to);
            if (high - low != span) return;
            if (span == 0) {
                if (low < gap.length) gap[low] = Math.max(gap[low], SELF + text(message, 1).width() + 12);
                return;
            }
            spread(gap, low, high, text(message, span).width() + 22);
        }

        private void need(double[] gap, int span, Step.Note note) {
            int low = Math.min(at(note.first()), at(note.last()));
            int high = Math.max(at(note.first()), at(note.last()));
            if (note.side() == Side.OVER || span > 0) return;
            double width = note(note, 1).width() + 16 + 18;
            if (note.side() == Side.RIGHT && high < gap.length) gap[high] = Math.max(gap[high], width);
            if (note.side() == Side.LEFT && low > 0) gap[low - 1] = Math.max(gap[low - 1], width);
        }

        private static void spread(double[] gap, int low, int high, double need) {
            double have = 0;
            for (int i = low; i < high; i++) have += gap[i];
            for (int i = low; i < high && have < need; i++) gap[i] += (need - have) / (high - low);
        }

        private int at(String id) {
            return index.get(id);
        }

        private Label text(Step.Message message, int span) {
            return Label.of(message.label(), Math.max(60, cap * span - 22));
        }

        private Label note(Step.Note note, int span) {
            return Label.of(note.label(), Math.max(84, cap * (span + 1) - 34));
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
                    Label label = Label.of(o.label().isEmpty() ? List.of() : List.of(o.label()), Math.max(120, cap * 1.4));
                    open.push(new Open(blocks.size(), o.keyword(), label, y));
                    blocks.add(null);
                    y += Math.max(BLOCK, label.height() + 4) + 2;
                }
                case Step.Else e -> {
                    y += 12;
                    Label label = Label.of(e.label().isEmpty() ? List.of() : List.of(e.label()), Math.max(120, cap * 1.4));
                    open.peek().elses.add(new Divide(y, label));
                    y += Math.max(6, label.height() + 4);
                }
                case Step.Close c -> close();
            }
        }

        private void close() {
            Open block = open.pop();
            y += 12;
            if (block.left > block.right) {
                block.left = x[0];
                block.right = x[x.length - 1];
            }
            double needed = tag(block.keyword) + 12 + block.label.width() + 10;
            for (Divide divide : block.elses) needed = Math.max(needed, divide.label().width() + 24);
            block.right = Math.max(block.right, block.left + needed);
            blocks.set(block.place, new Block(block.keyword, block.label, block.left, block.y,
                    block.right - block.left, y - block.y, List.copyOf(block.elses)));
            reach(block.left, block.right);
            y += 4;
        }

        private void message(Step.Message m) {
            int from = at(m.from());
            int to = at(m.to());
            number++;
            List<String> said = new ArrayList<>(m.label());
            if (sequence.numbered() && !said.isEmpty()) said.set(0, number + ". " + said.getFirst());
            Label label = Label.of(said, Math.max(60, Math.abs(x[from] - x[to]) - 14));
            y += 12;
            double top = y;
            if (from == to) {
                label = Label.of(said, Math.max(60, from + 1 < x.length ? x[from + 1] - x[from] - SELF - 8 : cap));
                double height = Math.max(24, label.height());
                y += height;
                arrows.add(new Arrow(x[from], x[from], top + height / 2 + 10, m.dashed(), m.head(), label,
                        x[from] + SELF + label.width() / 2, top + (height - label.height()) / 2));
                reach(x[from], x[from] + SELF + label.width());
                return;
            }
            y += label.height() + 5;
            double middle = (x[from] + x[to]) / 2;
            arrows.add(new Arrow(x[from], x[to], y, m.dashed(), m.head(), label, middle, top));
            reach(Math.min(Math.min(x[from], x[to]), middle - label.width() / 2),
                    Math.max(Math.max(x[from], x[to]), middle + label.width() / 2));
        }

        private void note(Step.Note n) {
            int first = Math.min(at(n.first()), at(n.last()));
            int last = Math.max(at(n.first()), at(n.last()));
            Label label = note(n, last - first);
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
            notes.add(new Note(label, from, y, width, height));
            reach(from, from + width);
            y += height;
        }
    }

    /// How wide the tag with a block's keyword is.
    static double tag(String keyword) {
        return Label.of(List.of(keyword), 200).width() * 1.1 + 18;
    }
}
