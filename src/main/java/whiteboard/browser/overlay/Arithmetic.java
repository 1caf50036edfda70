package whiteboard.browser.overlay;

/// Division of whole numbers as JLS 15.17.2 and 15.17.3 have it, and sizes of arrays. WebAssembly ends the module where
/// the divisor is zero, the quotient does not fit, or a size is negative.
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

    public static int divideUnsigned(int dividend, int divisor) {
        if (divisor == 0) throw byZero();
        return Integer.divideUnsigned(dividend, divisor);
    }

    public static int remainderUnsigned(int dividend, int divisor) {
        if (divisor == 0) throw byZero();
        return Integer.remainderUnsigned(dividend, divisor);
    }

    public static long divideUnsigned(long dividend, long divisor) {
        if (divisor == 0) throw byZero();
        return Long.divideUnsigned(dividend, divisor);
    }

    public static long remainderUnsigned(long dividend, long divisor) {
        if (divisor == 0) throw byZero();
        return Long.remainderUnsigned(dividend, divisor);
    }

    /// The size of an array (JLS 15.10.2).
    public static int size(int size) {
        if (size < 0) throw new NegativeArraySizeException(Integer.toString(size));
        if (size > Integer.MAX_VALUE - 2) throw new OutOfMemoryError("Requested array size exceeds VM limit");
        return size;
    }

    private static ArithmeticException byZero() {
        return new ArithmeticException("/ by zero");
    }
}
