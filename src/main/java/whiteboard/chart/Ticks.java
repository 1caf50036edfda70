package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;

/// Round values for an axis: steps of 1, 2 or 5 times a power of ten (Heckbert, Nice numbers for graph
/// labels, Graphics Gems, 1990), or powers of ten on a logarithmic axis.
///
/// @param low  the least value of the axis, at or below the data
/// @param high the greatest value of the axis, at or above the data
record Ticks(double low, double high, List<Tick> marks) {

    record Tick(double value, String label) {}

    /// An axis from a tick to a tick around the data.
    ///
    /// @param count about how many steps
    static Ticks linear(double low, double high, int count, String unit) {
        double[] range = widened(low, high);
        double raw = (range[1] - range[0]) / count;
        int exponent = (int) Math.floor(Math.log10(raw));
        int factor = factor(raw / Numbers.pow10(exponent));
        if (factor == 10) {
            factor = 1;
            exponent++;
        }
        double step = factor * Numbers.pow10(exponent);
        long first = (long) Math.floor(range[0] / step + 1e-6);
        long last = (long) Math.ceil(range[1] / step - 1e-6);
        List<Tick> marks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            double value = exponent < 0 ? i * factor / Numbers.pow10(-exponent) : i * step;
            marks.add(new Tick(value, Numbers.tick(value, Math.max(0, -exponent)) + unit));
        }
        return new Ticks(marks.getFirst().value(), marks.getLast().value(), marks);
    }

    private static int factor(double ratio) {
        return ratio <= 1.0001 ? 1 : ratio <= 2.0001 ? 2 : ratio <= 5.0001 ? 5 : 10;
    }

    /// A range that has a length: equal ends (or ends that differ in rounding only) are moved apart.
    private static double[] widened(double low, double high) {
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (high - low > size * 1e-9 && high - low > 1e-290) return new double[] {low, high};
        if (size < 1e-280) return new double[] {0, 1};
        double room = size >= 2 && size < 1e9 ? 1 : size / 10;
        return new double[] {low - room, high + room};
    }

    /// An axis of powers of ten around the data; where it spans few of them, 2 and 5 times them as well.
    static Ticks logarithmic(double low, double high, int count, String unit) {
        int first = (int) Math.floor(Math.log10(low) + 1e-9);
        int last = (int) Math.ceil(Math.log10(high) - 1e-9);
        if (first == last) last++;
        int stride = (last - first + count - 1) / count;
        List<Tick> marks = new ArrayList<>();
        for (int e = first; e <= last; e++) {
            if ((e - first) % stride == 0) add(marks, 1, e, unit);
            if (last - first > 2 || e == last) continue;
            add(marks, 2, e, unit);
            add(marks, 5, e, unit);
        }
        double from = Numbers.pow10(first);
        double to = Numbers.pow10(last);
        if (last - first <= 2) {
            from = inner(marks, low, true);
            to = inner(marks, high, false);
        }
        List<Tick> inside = new ArrayList<>();
        for (Tick mark : marks) if (mark.value() >= from * 0.999 && mark.value() <= to * 1.001) inside.add(mark);
        return new Ticks(from, to, inside);
    }

    private static double inner(List<Tick> marks, double bound, boolean below) {
        double best = below ? marks.getFirst().value() : marks.getLast().value();
        for (Tick mark : marks) {
            if (below && mark.value() <= bound * 1.0001) best = mark.value();
            if (!below && mark.value() >= bound * 0.9999) return mark.value();
        }
        return best;
    }

    private static void add(List<Tick> marks, int factor, int exponent, String unit) {
        double value = factor * Numbers.pow10(exponent);
        boolean plain = exponent >= -3 && exponent <= 5;
        String label = !plain ? Numbers.scientific(value)
                : exponent == 3 ? factor + ",000" : Numbers.fixed(value, Math.max(0, -exponent));
        marks.add(new Tick(value, label + unit));
    }
}
