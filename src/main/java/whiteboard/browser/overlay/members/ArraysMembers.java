package whiteboard.browser.overlay.members;

import java.util.Comparator;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.On;

/// Sorting of objects by the JDK's own merge sort, compare by compare.
@On("java.util.Arrays")
public final class ArraysMembers {

    private ArraysMembers() {}

    public static void sort(Object[] array) {
        ascending(array, 0, array.length, null, 0, 0);
    }

    public static void sort(Object[] array, int from, int to) {
        check(array.length, from, to);
        ascending(array, from, to, null, 0, 0);
    }

    public static void sort(Object[] array, Comparator<Object> order) {
        if (order == null) sort(array);
        else sort(array, 0, array.length, order, null, 0, 0);
    }

    public static void sort(Object[] array, int from, int to, Comparator<Object> order) {
        check(array.length, from, to);
        if (order == null) ascending(array, from, to, null, 0, 0);
        else sort(array, from, to, order, null, 0, 0);
    }

    private static void ascending(Object[] array, int from, int to, Object[] room, int start, int length) {
        Natural.sort(array, from, to, room, start, length);
    }

    @Hidden("java.util.TimSort")
    static native void sort(Object[] array, int from, int to, Comparator<Object> order, Object[] room, int start,
            int length);

    static void check(int length, int from, int to) {
        if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        if (from < 0) throw new ArrayIndexOutOfBoundsException(from);
        if (to > length) throw new ArrayIndexOutOfBoundsException(to);
    }

    private static final class Natural {

        @Hidden("java.util.ComparableTimSort")
        static native void sort(Object[] array, int from, int to, Object[] room, int start, int length);
    }
}
