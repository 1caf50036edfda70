package whiteboard.browser.overlay;

import java.lang.reflect.Array;

/// What the JVM finds wrong with a copy of a part of an array, in its words.
public final class Copying {

    private Copying() {}

    /// In the place of [System#arraycopy].
    public static void copy(Object source, int from, Object target, int to, int length) {
        check(source, from, target, to, length);
        if (source.getClass() != target.getClass() && source instanceof Object[] elements) {
            // TeaVM takes null for a misfit
            Class<?> taken = target.getClass().getComponentType();
            for (int i = 0; i < length; i++) {
                Object it = elements[from + i];
                if (it != null && !taken.isInstance(it)) throw misfit(elements, (Object[]) target);
                ((Object[]) target)[to + i] = it;
            }
            return;
        }
        System.arraycopy(source, from, target, to, length);
    }

    /// @throws ArrayStoreException            where the arrays do not fit each other, or are none
    /// @throws ArrayIndexOutOfBoundsException where one of them has no such part
    private static void check(Object source, int from, Object target, int to, int length) {
        if (source == null || target == null) throw new NullPointerException();
        Class<?> given = source.getClass().getComponentType(), taken = target.getClass().getComponentType();
        if (given == null) throw noArray("source", source);
        if (given.isPrimitive() ? given != taken : taken == null || taken.isPrimitive()) {
            if (taken == null) throw noArray("destination", target);
            throw new ArrayStoreException("arraycopy: type mismatch: can not copy " + kind(given, "object array[]")
                    + " into " + kind(taken, "object array[]"));
        }
        int size = Array.getLength(source), room = Array.getLength(target);
        if (from < 0) throw outside("source index " + from, given, size);
        if (to < 0) throw outside("destination index " + to, taken, room);
        if (length < 0) throw new ArrayIndexOutOfBoundsException("arraycopy: length " + length + " is negative");
        if (from > size - length) throw outside("last source index " + unsigned(from, length), given, size);
        if (to > room - length) throw outside("last destination index " + unsigned(to, length), taken, room);
    }

    private static String unsigned(int from, int length) {
        return Long.toString((long) from + length);
    }

    private static ArrayStoreException noArray(String which, Object value) {
        return new ArrayStoreException(
                "arraycopy: " + which + " type " + value.getClass().getName() + " is not an array");
    }

    private static ArrayIndexOutOfBoundsException outside(String which, Class<?> element, int size) {
        String kind = element.isPrimitive() ? element.getName() : "object array";
        return new ArrayIndexOutOfBoundsException(
                "arraycopy: " + which + " out of bounds for " + kind + "[" + size + "]");
    }

    private static String kind(Class<?> element, String objects) {
        return element.isPrimitive() ? element.getName() + "[]" : objects;
    }

    private static ArrayStoreException misfit(Object[] source, Object[] target) {
        Class<?> given = source.getClass().getComponentType(), taken = target.getClass().getComponentType();
        return new ArrayStoreException(given.isAssignableFrom(taken)
                ? "arraycopy: element type mismatch: can not cast one of the elements of " + given.getName()
                        + "[] to the type of the destination array, " + taken.getName()
                : "arraycopy: type mismatch: can not copy " + given.getName() + "[] into " + taken.getName() + "[]");
    }
}
