package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whiteboard.model.Diagram.Participant;
import whiteboard.model.Diagram.Sequence;
import whiteboard.model.Diagram.Side;
import whiteboard.model.Diagram.Step;

/// Where the participants of a sequence stand.
final class SequenceColumns {

    /// How far a message to oneself reaches.
    static final double SELF = 26;

    final double[] x;
    final List<Label> heads = new ArrayList<>();
    final double cap;   // how far apart texts may push two neighbours
    private final Sequence sequence;
    private final Map<String, Integer> index = new HashMap<>();

    SequenceColumns(Sequence sequence, double width) {
        this.sequence = sequence;
        int n = sequence.participants().size();
        x = new double[n];
        cap = n < 2 ? width : Math.max(72, Math.min(210, (width - 70) / (n - 0.6)));
        for (int i = 0; i < n; i++) {
            Participant person = sequence.participants().get(i);
            index.put(person.id(), i);
            heads.add(Label.of(List.of(person.label()), Math.max(58, cap - 34)));
        }
        place();
    }

    double half(int i) {
        return Math.max(30, heads.get(i).width() / 2 + 10);
    }

    /// Distances that hold the heads and what is said between neighbours; what is said further is spread.
    private void place() {
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

    int at(String id) {
        return index.get(id);
    }

    Label text(Step.Message message, int span) {
        return Label.of(message.label(), Math.max(60, cap * span - 22));
    }

    Label note(Step.Note note, int span) {
        return Label.of(note.label(), Math.max(84, cap * (span + 1) - 34));
    }
}
