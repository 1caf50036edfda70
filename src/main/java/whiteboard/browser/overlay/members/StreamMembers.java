package whiteboard.browser.overlay.members;

import java.util.stream.Stream;
import whiteboard.browser.overlay.On;

@On("java.util.stream.Stream")
public final class StreamMembers {

    private StreamMembers() {}

    public static <T> Stream<T> ofNullable(T element) {
        return element == null ? Stream.empty() : Stream.of(element);
    }
}
