package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.NativeMaths;
import whiteboard.browser.overlay.On;

@On("java.lang.StrictMath")
public final class StrictMathMembers {

    private StrictMathMembers() {}

    public static double sqrt(double value) {
        return NativeMaths.sqrt(value);
    }
}
