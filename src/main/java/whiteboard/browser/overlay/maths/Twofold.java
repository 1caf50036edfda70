package whiteboard.browser.overlay.maths;

/// Sums and products with the part that rounding cuts off: a number is the sum of a double and of a second one below
/// its last digit. The source is T. J. Dekker, "A floating-point technique for extending the available precision",
/// Numerische Mathematik 18 (1971).
final class Twofold {

    /// Its product with a number gives the 26 digits at the head of that.
    static final double SPLITTER = 0x1p27 + 1;

    private Twofold() {}

    /// What `a * b` lacks of the product; neither may be near the largest or the smallest numbers.
    static double error(double a, double b, double product) {
        double c = SPLITTER * a, d = SPLITTER * b;
        double high = c - (c - a), top = d - (d - b);
        double low = a - high, rest = b - top;
        return high * top - product + high * rest + low * top + low * rest;
    }

    /// What `a + b` lacks of the sum.
    static double lost(double a, double b, double sum) {
        double part = sum - a;
        return a - (sum - part) + (b - part);
    }

    /// 2 to a power, which must be that of a normal number.
    static double power(int exponent) {
        return Double.longBitsToDouble(exponent + 1023L << 52);
    }
}
