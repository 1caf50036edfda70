package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

/// Without reflection on generic types: a class that implements `Comparable` itself is taken to compare with itself.
@On("java.util.HashMap")
public final class HashMapMembers {

    private HashMapMembers() {}

    public static Class<?> comparableClassFor(Object key) {
        if (!(key instanceof Comparable)) return null;
        Class<?> type = key.getClass();
        for (Class<?> implemented : type.getInterfaces()) {
            if (implemented == Comparable.class) return type;
        }
        return null;
    }
}
