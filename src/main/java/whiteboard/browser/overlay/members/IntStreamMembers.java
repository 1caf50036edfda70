package whiteboard.browser.overlay.members;

import java.util.stream.IntStream;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.stream.IntStream")
public final class IntStreamMembers {

    private IntStreamMembers() {}

    @Instance
    public static IntStream sequential(IntStream self) {
        return self;
    }

    @Instance
    public static IntStream parallel(IntStream self) {
        return self;
    }
}
