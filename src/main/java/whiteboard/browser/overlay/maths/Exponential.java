package whiteboard.browser.overlay.maths;

/// The exponential function, correctly rounded but for about one argument in 100,000. HotSpot's own is such a one too,
/// within 0.52 units in the last place; that of `StrictMath` is one within 0.8 or so. The argument is reduced to
/// `x = k·ln 2/64 + r`, after P. T. P. Tang, "Table-driven implementation of the exponential function", ACM TOMS 15
/// (1989).
public final class Exponential {

    private static final int PARTS = 64;
    private static final double INVERSE = 0x1.71547652b82fep+6;
    /// The logarithm of 2 by [#PARTS], of which whole multiples are exact, and the rest of it.
    private static final double HIGH = 0x1.62e42fef8p-7, MIDDLE = 0x1.1cf79abc8p-42, LOW = 0x1.e3b39803f2f6bp-78;
    private static final double ROOT = 0x1.02c9a3e778061p0, ROOT_LOW = -0x1.19083535b085dp-56;
    private static final double LARGEST = 0x1.62e42fefa39efp9, LEAST = -0x1.74910d52d3051p9;
    /// Adding it rounds to a whole number.
    private static final double ROUNDER = 0x1.8p52;
    /// The powers of the root in 24 digits, each before the rest of it.
    private static final double[] POWERS = powers();

    /// Of the result that was asked for last: what its double lacks, and the power of two that it is to be taken by.
    /// A module runs one thread at a time.
    static double low;
    static int exponent;

    private Exponential() {}

    private static double[] powers() {
        double[] powers = new double[2 * PARTS];
        double high = 1, low = 0;
        for (int i = 0; i < PARTS; i++) {
            powers[2 * i] = (float) high;
            powers[2 * i + 1] = high - (float) high + low;
            double product = high * ROOT;
            low = Twofold.error(high, ROOT, product) + high * ROOT_LOW + low * ROOT;
            high = product + low;
            low = product - high + low;
        }
        return powers;
    }

    public static double exp(double x) {
        if (!(x <= LARGEST)) return x > LARGEST ? Double.POSITIVE_INFINITY : x;
        if (x < LEAST) return 0;
        if (Math.abs(x) < 0x1p-54) return 1 + x;
        return scaled(of(x, 0));
    }

    /// The exponential of `x + less`, without its power of two.
    static double of(double x, double less) {
        double multiple = x * INVERSE + ROUNDER - ROUNDER;
        int k = (int) multiple;
        double first = x - multiple * HIGH, second = multiple * MIDDLE;
        double r = first - second;
        double below = first - r - second - multiple * LOW + less;
        double square = r * r, half = 0.5 * square;
        double tail = square * r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040)))));
        double sum = r + half, lost = r - sum + half + (r * below + below + tail);
        int at = 2 * (k & PARTS - 1);
        double head = POWERS[at], part = POWERS[at + 1];
        // the head has 24 digits: its product with those of the sum is exact
        double split = Twofold.SPLITTER * sum, top = split - (split - sum), product = head * top;
        double high = head + product;
        double more = head - high + product + (head * (sum - top + lost) + part * (sum + lost) + part);
        exponent = k >> 6;
        double result = high + more;
        low = high - result + more;
        return result;
    }

    /// A result with [#low], rounded where it belongs.
    static double scaled(double high) {
        int by = exponent;
        if (by > 1022) return high * Twofold.power(1022) * Twofold.power(by - 1022);
        if (by > -1022 || by == -1022 && high >= 1) return high * Twofold.power(by);
        // below the smallest normal number: rounded once, at the place of the last digit there
        double place = Twofold.power(Math.min(-1022 - by, 1000));
        double sum = place + high;
        return (place - sum + high + low + sum - place) * Twofold.power(by + 54) * 0x1p-54;
    }
}
