package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On(value = "java.lang.Float", calls = "toString(F)Ljava/lang/String; jdk.internal.math.FloatToDecimal")
public final class FloatMembers {

    private FloatMembers() {}
}
