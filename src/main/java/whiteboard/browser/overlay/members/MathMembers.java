package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.NativeMaths;
import whiteboard.browser.overlay.On;
import whiteboard.browser.overlay.maths.Circular;
import whiteboard.browser.overlay.maths.Exponential;
import whiteboard.browser.overlay.maths.Hyperbolic;
import whiteboard.browser.overlay.maths.Logarithm;
import whiteboard.browser.overlay.maths.Power;

/// The JDK's `Math` hands to `StrictMath` what the JVM replaces by an instruction, or by an approximation of its own
/// that is nearer to the true value: ours rounds correctly, which the JVM's nearly does too.
@On("java.lang.Math")
public final class MathMembers {

    private MathMembers() {}

    public static double sqrt(double value) {
        return NativeMaths.sqrt(value);
    }

    public static double floor(double value) {
        return NativeMaths.floor(value);
    }

    public static double ceil(double value) {
        return NativeMaths.ceil(value);
    }

    public static double random() {
        return NativeMaths.random();
    }

    public static double exp(double value) {
        return Exponential.exp(value);
    }

    public static double log(double value) {
        return Logarithm.log(value);
    }

    public static double log10(double value) {
        return Logarithm.log10(value);
    }

    public static double pow(double base, double exponent) {
        return Power.pow(base, exponent);
    }

    public static double cbrt(double value) {
        return Power.cbrt(value);
    }

    public static double sin(double angle) {
        return Circular.sin(angle);
    }

    public static double cos(double angle) {
        return Circular.cos(angle);
    }

    public static double tan(double angle) {
        return Circular.tan(angle);
    }

    public static double tanh(double value) {
        return Hyperbolic.tanh(value);
    }
}
