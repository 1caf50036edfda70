package whiteboard.browser.overlay.members;

import java.util.List;
import whiteboard.browser.overlay.On;

/// The messages of the JDK's range checks, without its formatter.
@On("jdk.internal.util.Preconditions")
public final class PreconditionsMembers {

    private PreconditionsMembers() {}

    public static String outOfBoundsMessage(String check, List<? extends Number> of) {
        return switch (check) {
            case "checkIndex" -> "Index " + of.get(0) + " out of bounds for length " + of.get(1);
            case "checkFromToIndex" ->
                "Range [" + of.get(0) + ", " + of.get(1) + ") out of bounds for length " + of.get(2);
            case "checkFromIndexSize" -> "Range [" + of.get(0) + ", " + of.get(0) + " + " + of.get(1)
                    + ") out of bounds for length " + of.get(2);
            default -> "Range check failed: " + check + " " + of;
        };
    }
}
