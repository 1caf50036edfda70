package whiteboard.browser.overlay.members;

import java.util.stream.LongStream;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.stream.longimpl.SimpleLongStreamImpl")
public final class SimpleLongStreamMembers {

    private SimpleLongStreamMembers() {}

    @Instance
    public static LongStream limit(LongStream self, long size) {
        if (size < 0) throw new IllegalArgumentException(Long.toString(size));
        return limit$plain(self, Math.min(size, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.longimpl.SimpleLongStreamImpl")
    @Instance
    static native LongStream limit$plain(LongStream self, long size);

    @Instance
    public static LongStream skip(LongStream self, long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        return skip$plain(self, Math.min(count, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.longimpl.SimpleLongStreamImpl")
    @Instance
    static native LongStream skip$plain(LongStream self, long count);
}
