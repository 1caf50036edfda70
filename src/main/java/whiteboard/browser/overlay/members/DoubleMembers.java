package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.On;

@On("java.lang.Double")
public final class DoubleMembers {

    private DoubleMembers() {}

    @Hidden("jdk.internal.math.DoubleToDecimal")
    public static native String toString(double value);

    @Hidden("jdk.internal.math.FloatingDecimal")
    public static native double parseDouble(String text);
}
