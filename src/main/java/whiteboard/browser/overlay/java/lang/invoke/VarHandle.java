package whiteboard.browser.overlay.java.lang.invoke;

/// Access to one field, or to the elements of arrays. The JDK's classes call these methods, which carry the kind of
/// value in their name (`I`, `J`, `L`, `Z`, after `A` for arrays), in the place of the polymorphic ones: threads take
/// turns, so that every access is atomic and in order.
public class VarHandle extends LongHandle {

    public static void fullFence() {
        // in order anyway
    }

    public static void acquireFence() {
        // in order anyway
    }

    public static void releaseFence() {
        // in order anyway
    }

    public static void loadLoadFence() {
        // in order anyway
    }

    public static void storeStoreFence() {
        // in order anyway
    }

    public VarHandle withInvokeExactBehavior() {
        return this;
    }

    public Object getL(Object target) {
        throw new IllegalStateException("a handle of another kind");
    }

    public void setL(Object target, Object value) {
        throw new IllegalStateException("a handle of another kind");
    }

    public boolean compareAndSetL(Object target, Object expected, Object value) {
        if (getL(target) != expected) return false;
        setL(target, value);
        return true;
    }

    public Object compareAndExchangeL(Object target, Object expected, Object value) {
        Object found = getL(target);
        if (found == expected) setL(target, value);
        return found;
    }

    public Object getAndSetL(Object target, Object value) {
        Object found = getL(target);
        setL(target, value);
        return found;
    }

    public Object getAL(Object target, int index) {
        return ((Object[]) target)[index];
    }

    public void setAL(Object target, int index, Object value) {
        ((Object[]) target)[index] = value;
    }

    public boolean compareAndSetAL(Object target, int index, Object expected, Object value) {
        if (((Object[]) target)[index] != expected) return false;
        ((Object[]) target)[index] = value;
        return true;
    }

    public Object compareAndExchangeAL(Object target, int index, Object expected, Object value) {
        Object found = ((Object[]) target)[index];
        if (found == expected) ((Object[]) target)[index] = value;
        return found;
    }

    public Object getAndSetAL(Object target, int index, Object value) {
        Object found = ((Object[]) target)[index];
        ((Object[]) target)[index] = value;
        return found;
    }

    public boolean getZ(Object target) {
        throw new IllegalStateException("a handle of another kind");
    }

    public void setZ(Object target, boolean value) {
        throw new IllegalStateException("a handle of another kind");
    }

    public boolean compareAndSetZ(Object target, boolean expected, boolean value) {
        if (getZ(target) != expected) return false;
        setZ(target, value);
        return true;
    }

    public boolean compareAndExchangeZ(Object target, boolean expected, boolean value) {
        boolean found = getZ(target);
        if (found == expected) setZ(target, value);
        return found;
    }

    public boolean getAndSetZ(Object target, boolean value) {
        boolean found = getZ(target);
        setZ(target, value);
        return found;
    }

    public boolean getAZ(Object target, int index) {
        return ((boolean[]) target)[index];
    }

    public void setAZ(Object target, int index, boolean value) {
        ((boolean[]) target)[index] = value;
    }

    public boolean compareAndSetAZ(Object target, int index, boolean expected, boolean value) {
        if (((boolean[]) target)[index] != expected) return false;
        ((boolean[]) target)[index] = value;
        return true;
    }

    public boolean compareAndExchangeAZ(Object target, int index, boolean expected, boolean value) {
        boolean found = ((boolean[]) target)[index];
        if (found == expected) ((boolean[]) target)[index] = value;
        return found;
    }

    public boolean getAndSetAZ(Object target, int index, boolean value) {
        boolean found = ((boolean[]) target)[index];
        ((boolean[]) target)[index] = value;
        return found;
    }
}
