package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.NativeMaths;
import whiteboard.browser.overlay.On;

/// The JDK's `Math` hands to `StrictMath` what the JVM replaces by an instruction.
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
}
