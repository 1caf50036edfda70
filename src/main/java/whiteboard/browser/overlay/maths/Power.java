package whiteboard.browser.overlay.maths;

/// Powers and cubic roots.
public final class Power {

    private Power() {}

    public static double pow(double x, double y) {
        if (y == 2) return x * x;
        double base = Math.abs(x);
        boolean plain = base > 0 && base < Double.POSITIVE_INFINITY && Math.abs(y) < Double.POSITIVE_INFINITY;
        if (!plain || base == 1 || y == 0 || y == 1 || x < 0 && y != Math.rint(y)) return StrictMath.pow(x, y);
        double power = positive(base, y);
        return x < 0 && Math.abs(y) < 0x1p53 && ((long) y & 1) != 0 ? -power : power;
    }

    private static double positive(double x, double y) {
        double log = Logarithm.of(x, true), logLow = Logarithm.low;
        double product = y * log;
        if (product > 710) return Double.POSITIVE_INFINITY;
        if (product < -746) return 0;
        if (Math.abs(product) < 0x1p-60) return 1 + product;
        double rest = Twofold.error(y, log, product) + y * logLow;
        return Exponential.scaled(Exponential.of(product, rest));
    }

    /// One step of Newton's from that of `StrictMath`, with the cube in full.
    public static double cbrt(double x) {
        double root = StrictMath.cbrt(x);
        if (x == 0 || !(Math.abs(x) < Double.POSITIVE_INFINITY)) return root;
        if (Math.abs(x) > 0x1p900) return cbrt(x * 0x1p-600) * 0x1p200;
        if (Math.abs(x) < 0x1p-900) return cbrt(x * 0x1p600) * 0x1p-200;
        double square = root * root, cube = square * root;
        double error = cube - x + (Twofold.error(square, root, cube) + Twofold.error(root, root, square) * root);
        return root - error / (3 * square);
    }
}
