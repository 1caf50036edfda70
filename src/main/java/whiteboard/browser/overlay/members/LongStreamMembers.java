package whiteboard.browser.overlay.members;

import java.util.stream.LongStream;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.stream.LongStream")
public final class LongStreamMembers {

    private LongStreamMembers() {}

    @Instance
    public static LongStream sequential(LongStream self) {
        return self;
    }

    @Instance
    public static LongStream parallel(LongStream self) {
        return self;
    }
}
