package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

/// What the JVM compares by whole registers is left to the loops that follow. The class has nothing else to initialize.
@On(value = "jdk.internal.util.ArraysSupport", without = "<clinit>")
public final class ArraysSupportMembers {

    private ArraysSupportMembers() {}

    /// @return the complement of how many elements remain to be compared: all
    public static int vectorizedMismatch(Object one, long from, Object other, long otherFrom, int length, int log2) {
        return ~length;
    }
}
