package whiteboard.browser.overlay.jdk.internal.misc;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import whiteboard.browser.overlay.java.lang.invoke.VarHandle;

/// Fields and elements by number: that of an element is its index, that of a field stands for a [VarHandle]. The names
/// of the JDK's methods are cut down to these (`getReferenceAcquire` to `getReference`), since threads take turns.
public final class Unsafe {

    public static final long ARRAY_BOOLEAN_BASE_OFFSET = 0, ARRAY_BYTE_BASE_OFFSET = 0, ARRAY_CHAR_BASE_OFFSET = 0,
            ARRAY_SHORT_BASE_OFFSET = 0, ARRAY_INT_BASE_OFFSET = 0, ARRAY_LONG_BASE_OFFSET = 0,
            ARRAY_FLOAT_BASE_OFFSET = 0, ARRAY_DOUBLE_BASE_OFFSET = 0, ARRAY_OBJECT_BASE_OFFSET = 0;
    public static final int ARRAY_INT_INDEX_SCALE = 1, ARRAY_LONG_INDEX_SCALE = 1, ARRAY_OBJECT_INDEX_SCALE = 1;

    private static final Unsafe ONE = new Unsafe();
    private static final List<VarHandle> FIELDS = new ArrayList<>();

    private Unsafe() {}

    public static Unsafe getUnsafe() {
        return ONE;
    }

    /// The number of a field.
    public static long register(VarHandle field) {
        FIELDS.add(field);
        return FIELDS.size() - 1;
    }

    public long arrayBaseOffset(Class<?> array) {
        return 0;
    }

    public void putByte(Object target, long at, byte value) {
        ((byte[]) target)[(int) at] = value;
    }

    public void putCharUnaligned(Object target, long at, char value) {
        ((byte[]) target)[(int) at] = (byte) value;
        ((byte[]) target)[(int) at + 1] = (byte) (value >> 8);
    }

    public int arrayIndexScale(Class<?> array) {
        return 1;
    }

    public void fullFence() {
        // in order anyway
    }

    public void loadFence() {
        // in order anyway
    }

    public void storeFence() {
        // in order anyway
    }

    public void storeStoreFence() {
        // in order anyway
    }

    public void park(boolean absolute, long time) {
        if (absolute) LockSupport.parkUntil(time);
        else if (time > 0) LockSupport.parkNanos(time);
        else LockSupport.park();
    }

    public void unpark(Object thread) {
        LockSupport.unpark((Thread) thread);
    }

    public Object allocateUninitializedArray(Class<?> element, int length) {
        return Array.newInstance(element, length);
    }

    public int getInt(Object target, long at) {
        return target instanceof int[] array ? array[(int) at] : FIELDS.get((int) at).getI(target);
    }

    public void putInt(Object target, long at, int value) {
        if (target instanceof int[] array) array[(int) at] = value;
        else FIELDS.get((int) at).setI(target, value);
    }

    public boolean compareAndSetInt(Object target, long at, int expected, int value) {
        if (getInt(target, at) != expected) return false;
        putInt(target, at, value);
        return true;
    }

    public int compareAndExchangeInt(Object target, long at, int expected, int value) {
        int found = getInt(target, at);
        if (found == expected) putInt(target, at, value);
        return found;
    }

    public int getAndSetInt(Object target, long at, int value) {
        int found = getInt(target, at);
        putInt(target, at, value);
        return found;
    }

    public int getAndAddInt(Object target, long at, int value) {
        int found = getInt(target, at);
        putInt(target, at, found + value);
        return found;
    }

    public int getAndBitwiseOrInt(Object target, long at, int value) {
        int found = getInt(target, at);
        putInt(target, at, found | value);
        return found;
    }

    public int getAndBitwiseAndInt(Object target, long at, int value) {
        int found = getInt(target, at);
        putInt(target, at, found & value);
        return found;
    }

    public long getLong(Object target, long at) {
        return target instanceof long[] array ? array[(int) at] : FIELDS.get((int) at).getJ(target);
    }

    public void putLong(Object target, long at, long value) {
        if (target instanceof long[] array) array[(int) at] = value;
        else FIELDS.get((int) at).setJ(target, value);
    }

    public boolean compareAndSetLong(Object target, long at, long expected, long value) {
        if (getLong(target, at) != expected) return false;
        putLong(target, at, value);
        return true;
    }

    public long compareAndExchangeLong(Object target, long at, long expected, long value) {
        long found = getLong(target, at);
        if (found == expected) putLong(target, at, value);
        return found;
    }

    public long getAndSetLong(Object target, long at, long value) {
        long found = getLong(target, at);
        putLong(target, at, value);
        return found;
    }

    public long getAndAddLong(Object target, long at, long value) {
        long found = getLong(target, at);
        putLong(target, at, found + value);
        return found;
    }

    public long getAndBitwiseOrLong(Object target, long at, long value) {
        long found = getLong(target, at);
        putLong(target, at, found | value);
        return found;
    }

    public long getAndBitwiseAndLong(Object target, long at, long value) {
        long found = getLong(target, at);
        putLong(target, at, found & value);
        return found;
    }

    public Object getReference(Object target, long at) {
        return target instanceof Object[] array ? array[(int) at] : FIELDS.get((int) at).getL(target);
    }

    public void putReference(Object target, long at, Object value) {
        if (target instanceof Object[] array) array[(int) at] = value;
        else FIELDS.get((int) at).setL(target, value);
    }

    public boolean compareAndSetReference(Object target, long at, Object expected, Object value) {
        if (getReference(target, at) != expected) return false;
        putReference(target, at, value);
        return true;
    }

    public Object compareAndExchangeReference(Object target, long at, Object expected, Object value) {
        Object found = getReference(target, at);
        if (found == expected) putReference(target, at, value);
        return found;
    }

    public Object getAndSetReference(Object target, long at, Object value) {
        Object found = getReference(target, at);
        putReference(target, at, value);
        return found;
    }
}
