package whiteboard.browser.overlay.members;

import java.lang.ref.Reference;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

/// Nothing is taken away while a method works on it.
@On("java.lang.ref.Reference")
public final class ReferenceMembers {

    private ReferenceMembers() {}

    public static void reachabilityFence(Object value) {
        // held by its caller
    }

    @Instance
    public static boolean refersTo(Reference<?> self, Object value) {
        return self.get() == value;
    }
}
