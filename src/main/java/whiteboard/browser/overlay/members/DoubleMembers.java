package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On(value = "java.lang.Double", calls = "toString(D)Ljava/lang/String; jdk.internal.math.DoubleToDecimal")
public final class DoubleMembers {

    private DoubleMembers() {}
}
