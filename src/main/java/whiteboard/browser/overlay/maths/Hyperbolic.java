package whiteboard.browser.overlay.maths;

/// The hyperbolic tangent, correctly rounded but for about one argument in 10,000.
public final class Hyperbolic {

    private Hyperbolic() {}

    public static double tanh(double x) {
        double size = Math.abs(x);
        if (!(size >= 0x1p-27)) return x;
        double result = size > 22 ? 1 : positive(size);
        return x < 0 ? -result : result;
    }

    /// `(e^2x - 1) / (e^2x + 1)`; a small argument by the series, where the difference would lose its digits.
    private static double positive(double x) {
        if (x < 0x1p-5) {
            double square = x * x;
            double tail = square * x * (-1.0 / 3 + square * (2.0 / 15 + square * (-17.0 / 315 + square * (62.0 / 2835
                    + square * (-1382.0 / 155925 + square * (21844.0 / 6081075))))));
            return x + tail;
        }
        double high = Exponential.of(2 * x, 0), by = Twofold.power(Exponential.exponent), low = Exponential.low * by;
        high *= by;
        double less = high - 1, more = high + 1;
        return Circular.quotient(less, Twofold.lost(high, -1, less) + low, more, Twofold.lost(high, 1, more) + low);
    }
}
