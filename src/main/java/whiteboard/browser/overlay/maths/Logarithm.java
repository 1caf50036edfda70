package whiteboard.browser.overlay.maths;

/// Logarithms, correctly rounded but for about one argument in 100,000, as HotSpot's are. The argument is reduced to
/// `2^e·(1 + r)·64/c` for one of 47 numbers `c`, after P. T. P. Tang, "Table-driven implementation of the logarithm
/// function", ACM TOMS 16 (1990).
public final class Logarithm {

    private static final int PARTS = 64, FIRST = 45, LAST = 91;
    private static final double LN2 = 0x1.62e42feep-1, LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double TENTH = 0x1.bcb7b1526e50ep-2, TENTH_LOW = 0x1.95355baaafad3p-57;
    private static final double THIRD_LOW = 0x1.5555555555555p-56;
    private static final double ROOT_OF_HALF = 0.7071067811865476;
    /// Minus the logarithm of `c/64`, each after the other with the part below its last digit.
    private static final double[] TABLE = table();

    /// By the last digit of the exponent and the first seven of the fraction of a number from the root of a half to that
    /// of two, the `c` of which the product with it is next to 64.
    private static final int[] CLOSEST = closest();

    /// What the double of the result that was asked for last lacks. A module runs one thread at a time.
    static double low;

    private Logarithm() {}

    private static double[] table() {
        double[] table = new double[2 * (LAST - FIRST + 1)];
        for (int c = PARTS + 1; c <= LAST; c++) put(table, c, c - 1, -1, 2 * c - 1);
        for (int c = PARTS - 1; c >= FIRST; c--) put(table, c, c + 1, 1, 2 * c + 1);
        return table;
    }

    private static int[] closest() {
        int[] closest = new int[256];
        for (int i = 0; i < 128; i++) {
            closest[i] = i == 127 ? PARTS : (int) (PARTS / (0.5 + (i + 0.5) / 256) + 0.5);
            closest[128 + i] = i == 0 ? PARTS : (int) (PARTS / (1 + (i + 0.5) / 128) + 0.5);
        }
        return closest;
    }

    /// The next entry by that of a neighbour: the logarithm of their quotient is twice the area tangent of 1 by a whole
    /// number.
    private static void put(double[] table, int c, int neighbour, int sign, int divisor) {
        double sum = 0, sumLow = 0;
        double square = (double) divisor * divisor;
        for (int n = 21; n >= 1; n -= 2) {
            double high = sum / square;
            double product = high * square;
            double rest = (sum - product - Twofold.error(high, square, product) + sumLow) / square;
            double term = 1.0 / n, termLow = (1 - n * term - Twofold.error(n, term, n * term)) / n;
            sum = term + high;
            sumLow = term - sum + high + rest + termLow;
        }
        double high = sum / divisor, product = high * divisor;
        double rest = (sum - product - Twofold.error(high, divisor, product) + sumLow) / divisor;
        int from = 2 * (neighbour - FIRST), to = 2 * (c - FIRST);
        double total = table[from] + sign * 2 * high;
        table[to + 1] = Twofold.lost(table[from], sign * 2 * high, total) + table[from + 1] + sign * 2 * rest;
        table[to] = total;
    }

    public static double log(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) return special(x);
        return of(x, false);
    }

    public static double log10(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) return special(x);
        double log = of(x, false), product = log * TENTH;
        return product + (Twofold.error(log, TENTH, product) + low * TENTH + log * TENTH_LOW);
    }

    private static double special(double x) {
        return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }

    /// The logarithm of a positive number.
    ///
    /// @param full whether what is lost of the cube counts too, as it does where the logarithm is multiplied
    static double of(double x, boolean full) {
        int exponent = 0;
        if (x < Double.MIN_NORMAL) {
            x *= 0x1p54;
            exponent = -54;
        }
        long bits = Double.doubleToRawLongBits(x);
        exponent += (int) (bits >> 52) - 1022;
        double m = Double.longBitsToDouble(bits & (1L << 52) - 1 | 1022L << 52);
        if (m < ROOT_OF_HALF) {
            m *= 2;
            exponent--;
        }
        int c = CLOSEST[(int) (Double.doubleToRawLongBits(m) >> 45) & 0xff];
        double inverse = c * (1.0 / PARTS);
        // both products are exact: the numbers c have seven digits
        double head = (float) m, a = head * inverse - 1, b = (m - head) * inverse;
        double r = a + b, rest = a - r + b;
        // r - r^2/2 + r^3/3, with their parts below
        double square = r * r, squareLow = Twofold.error(r, r, square) + 2 * r * rest;
        double cube = square * r;
        double third = cube * (1.0 / 3), thirdLow = squareLow * r * (1.0 / 3);
        if (full) {
            thirdLow += Twofold.error(cube, 1.0 / 3, third) + cube * THIRD_LOW
                    + (Twofold.error(square, r, cube) + square * rest) * (1.0 / 3);
        }
        double tail = square * square * (-1.0 / 4 + r * (1.0 / 5 + r * (-1.0 / 6 + r * (1.0 / 7 + r * (-1.0 / 8
                + r * (1.0 / 9 + r * (-1.0 / 10)))))));
        double half = -0.5 * square;
        double first = r + half, firstLow = r - first + half;
        double second = first + third, secondLow = first - second + third;
        double below = tail + firstLow + secondLow + (rest - 0.5 * squareLow + thirdLow);
        int at = 2 * (c - FIRST);
        double whole = exponent * LN2;
        double constant = whole + TABLE[at];
        double sum = constant + second;
        double lost = Twofold.lost(whole, TABLE[at], constant) + Twofold.lost(constant, second, sum)
                + (exponent * LN2_LOW + TABLE[at + 1] + below);
        double result = sum + lost;
        low = sum - result + lost;
        return result;
    }
}
