package whiteboard.browser.overlay.maths;

import whiteboard.browser.overlay.Hidden;

/// Sine, cosine and tangent, correctly rounded but for about one argument in 10,000. An angle is `k/32 + d`, by the
/// theorems of addition from a table.
public final class Circular {

    private static final int PARTS = 32, LAST = 26;
    private static final double SINE = 0x1.ffeaaaeeee86fp-6, SINE_LOW = -0x1.cd406fb224ae2p-60;
    private static final double COSINE = 0x1.ffc00155527d3p-1, COSINE_LOW = -0x1.3b54492d89b5bp-55;
    /// Sine and cosine of `k/32`, each after the other with the part below its last digit.
    private static final double[] TABLE = table();
    private static final double QUARTER = 0x1.921fb54400000p+0, QUARTER_2 = 0x1.0b4611a600000p-34, QUARTER_3 = 0x1.3198a2e000000p-69, QUARTER_4 = 0x1.b839a252049c1p-104;
    /// Adding it rounds to a whole number.
    private static final double ROUNDER = 0x1.8p52;
    private static final double SMALL = 0x1p-27;
    private static final double[] PAIR = new double[2];

    /// The angle that is left by [#reduced], and what its double lacks; then what the result lacks that was asked for
    /// last. A module runs one thread at a time.
    private static double rest, below, low;

    private Circular() {}

    private static double[] table() {
        double[] table = new double[4 * (LAST + 1)];
        table[2] = 1;
        for (int k = 1; k <= LAST; k++) {
            int from = 4 * (k - 1), to = 4 * k;
            sum(table, to, table[from], table[from + 1], table[from + 2], table[from + 3], 1);
            sum(table, to + 2, table[from + 2], table[from + 3], table[from], table[from + 1], -1);
        }
        return table;
    }

    /// `a·COSINE + sign·b·SINE`
    private static void sum(double[] table, int to, double a, double aLow, double b, double bLow, int sign) {
        double one = a * COSINE, two = sign * b * SINE, sum = one + two;
        double low = Twofold.lost(one, two, sum) + Twofold.error(a, COSINE, one) + a * COSINE_LOW + aLow * COSINE
                + Twofold.error(sign * b, SINE, two) + sign * (b * SINE_LOW + bLow * SINE);
        table[to] = sum + low;
        table[to + 1] = sum - table[to] + low;
    }

    public static double sin(double x) {
        if (!(Math.abs(x) >= SMALL && Math.abs(x) < Double.POSITIVE_INFINITY)) return special(x, x);
        int quarters = reduced(x);
        double result = (quarters & 1) == 0 ? sine() : cosine();
        return (quarters & 2) == 0 ? result : -result;
    }

    public static double cos(double x) {
        if (!(Math.abs(x) >= SMALL && Math.abs(x) < Double.POSITIVE_INFINITY)) return special(x, 1);
        int quarters = reduced(x);
        double result = (quarters & 1) == 0 ? cosine() : sine();
        return (quarters + 1 & 2) == 0 ? result : -result;
    }

    public static double tan(double x) {
        if (!(Math.abs(x) >= SMALL && Math.abs(x) < Double.POSITIVE_INFINITY)) return special(x, x);
        boolean odd = (reduced(x) & 1) != 0;
        double sine = sine(), sineLow = low, cosine = cosine(), cosineLow = low;
        return odd ? -quotient(cosine, cosineLow, sine, sineLow) : quotient(sine, sineLow, cosine, cosineLow);
    }

    private static double special(double x, double value) {
        return Math.abs(x) < 1 ? value : Double.NaN;
    }

    static double quotient(double a, double aLow, double b, double bLow) {
        double quotient = a / b, product = quotient * b;
        return quotient + (a - product - Twofold.error(quotient, b, product) + aLow - quotient * bLow) / b;
    }

    /// Takes whole quarters of a turn from an angle, and returns how many, for their last two bits.
    private static int reduced(double x) {
        if (Math.abs(x) <= Math.PI / 4) {
            rest = x;
            below = 0;
            return 0;
        }
        if (Math.abs(x) < 0x1p20) {
            double quarters = x * (2 / Math.PI) + ROUNDER - ROUNDER;
            double first = x - quarters * QUARTER, second = quarters * QUARTER_2, third = quarters * QUARTER_3;
            double sum = first - second, result = sum - third;
            double lost = Twofold.lost(first, -second, sum) + Twofold.lost(sum, -third, result) - quarters * QUARTER_4;
            rest = result + lost;
            below = result - rest + lost;
            return (int) quarters;
        }
        int quarters = Reduction.__ieee754_rem_pio2(x, PAIR);
        rest = PAIR[0];
        below = PAIR[1];
        return quarters;
    }

    private static double sine() {
        double result = turned(Math.abs(rest), rest < 0 ? -below : below, 0);
        if (rest >= 0) return result;
        low = -low;
        return -result;
    }

    private static double cosine() {
        return turned(Math.abs(rest), rest < 0 ? -below : below, 2);
    }

    /// The sine, or with 2 the cosine, of an angle from 0 to an eighth of a turn.
    private static double turned(double x, double below, int which) {
        int k = (int) (x * PARTS + 0.5);
        double d = x - k * (1.0 / PARTS), square = d * d;
        // how much the sine of d is less than d, and its cosine less than 1
        double less = d * square * (1.0 / 6 - square * (1.0 / 120 - square * (1.0 / 5040 - square * (1.0 / 362880)))) - below;
        double lacking = square * (0.5 - square * (1.0 / 24 - square * (1.0 / 720 - square * (1.0 / 40320)))) + d * below;
        int at = 4 * k;
        double a = TABLE[at + which], aLow = TABLE[at + which + 1];
        double b = which == 0 ? TABLE[at + 2] : -TABLE[at];
        double bLow = which == 0 ? TABLE[at + 3] : -TABLE[at + 1];
        double product = b * d, sum = a + product;
        double lost = Twofold.lost(a, product, sum) + (Twofold.error(b, d, product) + aLow + bLow * d - b * less - a * lacking);
        double result = sum + lost;
        low = sum - result + lost;
        return result;
    }

    private static final class Reduction {

        /// The rest of an angle after whole quarters of a turn, of which it returns how many.
        @Hidden("java.lang.FdLibm$RemPio2")
        static native int __ieee754_rem_pio2(double x, double[] rest);
    }
}
