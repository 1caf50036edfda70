package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.List;
import whiteboard.model.Diagram.Direction;
import whiteboard.model.Diagram.Flowchart;

/// The layouts of a flowchart that are tried for a column of some width: as the author wrote it if that fits,
/// else with narrower texts, the other direction and split layers; else the narrowest of all.
final class Variants {

    /// Drawn at its own size up to this width a diagram fits the column; beyond, its text is shrunk, but by
    /// no more than from 13 to 11 pixels.
    static final double NARROW = 345 * 13 / 11.0;
    static final double WIDE = 690 * 13 / 11.0;

    /// A chart whose layouts cost so much is a thicket that no other layout makes narrow.
    private static final int ENOUGH = 1200;

    private Variants() {}

    static Plan narrow(Flowchart chart) {
        boolean right = chart.direction() == Direction.RIGHT;
        List<Sizes> tries = new ArrayList<>();
        if (right) tries.add(Sizes.of(chart, Direction.RIGHT, 110, Double.MAX_VALUE, 345));
        tries.add(Sizes.of(chart, Direction.DOWN, 130, Double.MAX_VALUE, 345));
        tries.add(Sizes.of(chart, Direction.DOWN, 90, Double.MAX_VALUE, 345));
        tries.add(Sizes.of(chart, Direction.DOWN, 110, 345, 345));
        tries.add(Sizes.of(chart, Direction.DOWN, 90, 280, 345));
        tries.add(Sizes.of(chart, Direction.DOWN, 80, 200, 345));
        return first(tries, NARROW);
    }

    static Plan wide(Flowchart chart) {
        boolean right = chart.direction() == Direction.RIGHT;
        List<Sizes> tries = new ArrayList<>();
        tries.add(Sizes.of(chart, chart.direction(), 190, Double.MAX_VALUE, 690));
        tries.add(Sizes.of(chart, chart.direction(), 110, Double.MAX_VALUE, 690));
        if (right) tries.add(Sizes.of(chart, Direction.RIGHT, 75, Double.MAX_VALUE, 690));
        if (right) tries.add(Sizes.of(chart, Direction.DOWN, 160, Double.MAX_VALUE, 690));
        tries.add(Sizes.of(chart, Direction.DOWN, 130, 690, 690));
        tries.add(Sizes.of(chart, Direction.DOWN, 100, 560, 690));
        return first(tries, WIDE);
    }

    private static Plan first(List<Sizes> tries, double limit) {
        Plan best = null;
        Sizes before = null;
        int items = 0;
        for (Sizes sizes : tries) {
            if (sizes.equals(before) || items > ENOUGH) continue;
            before = sizes;
            Plan plan = FlowLayout.plan(sizes);
            items += plan.items();
            if (plan.width() <= limit) return plan;
            if (best == null || plan.width() < best.width()) best = plan;
        }
        return best;
    }
}
