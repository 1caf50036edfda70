package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

/// Nothing is taken away while a method works on it.
@On("java.lang.ref.Reference")
public final class ReferenceMembers {

    private ReferenceMembers() {}

    public static void reachabilityFence(Object value) {
        // held by its caller
    }
}
