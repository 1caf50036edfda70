package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On("java.util.concurrent.ConcurrentHashMap")
public final class ConcurrentHashMapMembers {

    private ConcurrentHashMapMembers() {}

    public static Class<?> comparableClassFor(Object key) {
        return HashMapMembers.comparableClassFor(key);
    }
}
