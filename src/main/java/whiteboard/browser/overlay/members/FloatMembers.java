package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.On;

@On("java.lang.Float")
public final class FloatMembers {

    private FloatMembers() {}

    @Hidden("jdk.internal.math.FloatToDecimal")
    public static native String toString(float value);

    @Hidden("jdk.internal.math.FloatingDecimal")
    public static native float parseFloat(String text);
}
