package whiteboard.browser.overlay.members;

import java.util.stream.DoubleStream;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.stream.DoubleStream")
public final class DoubleStreamMembers {

    private DoubleStreamMembers() {}

    @Instance
    public static DoubleStream sequential(DoubleStream self) {
        return self;
    }

    @Instance
    public static DoubleStream parallel(DoubleStream self) {
        return self;
    }
}
