package whiteboard.browser.overlay;

import org.teavm.interop.Import;

/// The functions that the engine computes exactly.
public final class NativeMaths {

    private NativeMaths() {}

    @Import(module = "teavmMath", name = "sqrt")
    public static native double sqrt(double value);

    @Import(module = "teavmMath", name = "floor")
    public static native double floor(double value);

    @Import(module = "teavmMath", name = "ceil")
    public static native double ceil(double value);

    @Import(module = "teavmMath", name = "random")
    public static native double random();
}
