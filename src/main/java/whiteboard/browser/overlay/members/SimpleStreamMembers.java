package whiteboard.browser.overlay.members;

import java.util.stream.Stream;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.stream.impl.SimpleStreamImpl")
public final class SimpleStreamMembers {

    private SimpleStreamMembers() {}

    @Instance
    public static Stream<?> limit(Stream<?> self, long size) {
        if (size < 0) throw new IllegalArgumentException(Long.toString(size));
        return limit$plain(self, Math.min(size, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.impl.SimpleStreamImpl")
    @Instance
    static native Stream<?> limit$plain(Stream<?> self, long size);

    @Instance
    public static Stream<?> skip(Stream<?> self, long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        return skip$plain(self, Math.min(count, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.impl.SimpleStreamImpl")
    @Instance
    static native Stream<?> skip$plain(Stream<?> self, long count);
}
