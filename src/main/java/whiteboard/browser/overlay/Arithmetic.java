package whiteboard.browser.overlay;

/// Division of whole numbers as JLS 15.17.2 and 15.17.3 have it. WebAssembly ends the module where the divisor is
/// zero, or the quotient does not fit.
public final class Arithmetic {

    private Arithmetic() {}

    public static int divide(int dividend, int divisor) {
        if (divisor == 0) throw byZero();
        return divisor == -1 ? -dividend : dividend / divisor;
    }

    public static int remainder(int dividend, int divisor) {
        if (divisor == 0) throw byZero();
        return divisor == -1 ? 0 : dividend % divisor;
    }

    public static long divide(long dividend, long divisor) {
        if (divisor == 0) throw byZero();
        return divisor == -1 ? -dividend : dividend / divisor;
    }

    public static long remainder(long dividend, long divisor) {
        if (divisor == 0) throw byZero();
        return divisor == -1 ? 0 : dividend % divisor;
    }

    private static ArithmeticException byZero() {
        return new ArithmeticException("/ by zero");
    }
}
