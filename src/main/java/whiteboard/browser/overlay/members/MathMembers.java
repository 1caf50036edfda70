package whiteboard.browser.overlay.members;

import java.math.BigDecimal;
import whiteboard.browser.overlay.On;

/// What TeaVM's `Math` lacks or rounds in its own way. Where the JDK computes in Java, its code is called.
@On("java.lang.Math")
public final class MathMembers {

    private MathMembers() {}

    public static long multiplyHigh(long x, long y) {
        long low = x & 0xFFFFFFFFL;
        long otherLow = y & 0xFFFFFFFFL;
        long high = x >> 32;
        long otherHigh = y >> 32;
        long cross = high * otherLow + (low * otherLow >>> 32);
        long middle = (cross & 0xFFFFFFFFL) + low * otherHigh;
        return high * otherHigh + (cross >> 32) + (middle >> 32);
    }

    public static long unsignedMultiplyHigh(long x, long y) {
        return multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
    }

    public static long multiplyFull(int x, int y) {
        return (long) x * y;
    }

    public static double fma(double a, double b, double c) {
        if (!Double.isFinite(a) || !Double.isFinite(b) || !Double.isFinite(c)) return a * b + c;
        if (a == 0 || b == 0) return a * b + c;
        BigDecimal product = new BigDecimal(a).multiply(new BigDecimal(b));
        if (c == 0) return product.doubleValue();
        BigDecimal sum = product.add(new BigDecimal(c));
        return sum.signum() == 0 ? 0.0 : sum.doubleValue();
    }

    public static float fma(float a, float b, float c) {
        if (!Float.isFinite(a) || !Float.isFinite(b) || !Float.isFinite(c) || a == 0 || b == 0) return a * b + c;
        if (c == 0) return (float) ((double) a * b);
        BigDecimal sum = new BigDecimal((double) a * b).add(new BigDecimal(c));
        return sum.signum() == 0 ? 0.0f : sum.floatValue();
    }

    public static double rint(double value) {
        return StrictMath.rint(value);
    }

    public static long round(double value) {
        double floor = Math.floor(value);
        return (long) (value - floor >= 0.5 ? floor + 1 : floor);
    }

    public static int round(float value) {
        double floor = Math.floor(value);
        return (int) (value - floor >= 0.5 ? floor + 1 : floor);
    }

    public static double ulp(double value) {
        if (Double.isNaN(value)) return value;
        if (Double.isInfinite(value)) return Double.POSITIVE_INFINITY;
        double size = Math.abs(value);
        if (size == Double.MAX_VALUE) return 0x1.0p971;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(size) + 1) - size;
    }

    public static float ulp(float value) {
        if (Float.isNaN(value)) return value;
        if (Float.isInfinite(value)) return Float.POSITIVE_INFINITY;
        float size = Math.abs(value);
        if (size == Float.MAX_VALUE) return 0x1.0p104f;
        return Float.intBitsToFloat(Float.floatToRawIntBits(size) + 1) - size;
    }

    public static double toRadians(double degrees) {
        return degrees * 0.017453292519943295;
    }

    public static double toDegrees(double radians) {
        return radians * 57.29577951308232;
    }

    public static double asin(double value) {
        return StrictMath.asin(value);
    }

    public static double acos(double value) {
        return StrictMath.acos(value);
    }

    public static double atan(double value) {
        return StrictMath.atan(value);
    }

    public static double atan2(double y, double x) {
        return StrictMath.atan2(y, x);
    }

    public static double sinh(double value) {
        return StrictMath.sinh(value);
    }

    public static double cosh(double value) {
        return StrictMath.cosh(value);
    }

    public static double tanh(double value) {
        return StrictMath.tanh(value);
    }

    public static double cbrt(double value) {
        return StrictMath.cbrt(value);
    }

    public static double hypot(double x, double y) {
        return StrictMath.hypot(x, y);
    }

    public static double expm1(double value) {
        return StrictMath.expm1(value);
    }

    public static double log1p(double value) {
        return StrictMath.log1p(value);
    }

    public static double log10(double value) {
        return StrictMath.log10(value);
    }

    public static double exp(double value) {
        return StrictMath.exp(value);
    }

    public static double log(double value) {
        return StrictMath.log(value);
    }

    public static double pow(double base, double exponent) {
        return StrictMath.pow(base, exponent);
    }

    public static double sin(double value) {
        return StrictMath.sin(value);
    }

    public static double cos(double value) {
        return StrictMath.cos(value);
    }

    public static double tan(double value) {
        return StrictMath.tan(value);
    }

    public static double IEEEremainder(double dividend, double divisor) {
        return StrictMath.IEEEremainder(dividend, divisor);
    }
}
