package whiteboard.browser.overlay.members;

import java.util.stream.IntStream;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.stream.intimpl.SimpleIntStreamImpl")
public final class SimpleIntStreamMembers {

    private SimpleIntStreamMembers() {}

    @Instance
    public static IntStream limit(IntStream self, long size) {
        if (size < 0) throw new IllegalArgumentException(Long.toString(size));
        return limit$plain(self, Math.min(size, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.intimpl.SimpleIntStreamImpl")
    @Instance
    static native IntStream limit$plain(IntStream self, long size);

    @Instance
    public static IntStream skip(IntStream self, long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        return skip$plain(self, Math.min(count, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.intimpl.SimpleIntStreamImpl")
    @Instance
    static native IntStream skip$plain(IntStream self, long count);
}
