package whiteboard.browser.overlay.jdk.internal.util;

/// The arithmetic of growing arrays that the JDK's collections share.
public final class ArraysSupport {

    public static final int SOFT_MAX_ARRAY_LENGTH = Integer.MAX_VALUE - 8;

    private ArraysSupport() {}

    public static int newLength(int oldLength, int least, int preferred) {
        int length = oldLength + Math.max(least, preferred);
        if (0 < length && length <= SOFT_MAX_ARRAY_LENGTH) return length;
        int needed = oldLength + least;
        if (needed < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        return Math.max(needed, SOFT_MAX_ARRAY_LENGTH);
    }

    public static int mismatch(long[] one, int from, long[] other, int otherFrom, int length) {
        for (int i = 0; i < length; i++) {
            if (one[from + i] != other[otherFrom + i]) return i;
        }
        return -1;
    }

    public static int mismatch(int[] one, int[] other, int length) {
        for (int i = 0; i < length; i++) {
            if (one[i] != other[i]) return i;
        }
        return -1;
    }

    public static int mismatch(int[] one, int from, int[] other, int otherFrom, int length) {
        for (int i = 0; i < length; i++) {
            if (one[from + i] != other[otherFrom + i]) return i;
        }
        return -1;
    }

    public static int hashCode(int[] array, int from, int length, int start) {
        int hash = start;
        for (int i = from; i < from + length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    public static <T> T[] reverse(T[] array) {
        for (int i = 0, j = array.length - 1; i < j; i++, j--) {
            T kept = array[i];
            array[i] = array[j];
            array[j] = kept;
        }
        return array;
    }

    public static <T> T[] toArrayReversed(java.util.Collection<?> elements, T[] array) {
        T[] turned = reverse(elements.toArray(java.util.Arrays.copyOf(array, 0)));
        if (turned.length > array.length) return turned;
        System.arraycopy(turned, 0, array, 0, turned.length);
        if (array.length > turned.length) array[turned.length] = null;
        return array;
    }
}
