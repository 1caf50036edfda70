package whiteboard.browser.overlay.java.lang.invoke;

/// The part of [VarHandle] for `long`.
public class LongHandle extends IntHandle {

    public long getJ(Object target) {
        throw new IllegalStateException("a handle of another kind");
    }

    public void setJ(Object target, long value) {
        throw new IllegalStateException("a handle of another kind");
    }

    public boolean compareAndSetJ(Object target, long expected, long value) {
        if (getJ(target) != expected) return false;
        setJ(target, value);
        return true;
    }

    public long compareAndExchangeJ(Object target, long expected, long value) {
        long found = getJ(target);
        if (found == expected) setJ(target, value);
        return found;
    }

    public long getAndSetJ(Object target, long value) {
        long found = getJ(target);
        setJ(target, value);
        return found;
    }

    public long getAndAddJ(Object target, long value) {
        long found = getJ(target);
        setJ(target, found + value);
        return found;
    }

    public long getAndBitwiseOrJ(Object target, long value) {
        long found = getJ(target);
        setJ(target, found | value);
        return found;
    }

    public long getAndBitwiseAndJ(Object target, long value) {
        long found = getJ(target);
        setJ(target, found & value);
        return found;
    }

    public long getAJ(Object target, int index) {
        return ((long[]) target)[index];
    }

    public void setAJ(Object target, int index, long value) {
        ((long[]) target)[index] = value;
    }

    public boolean compareAndSetAJ(Object target, int index, long expected, long value) {
        if (((long[]) target)[index] != expected) return false;
        ((long[]) target)[index] = value;
        return true;
    }

    public long compareAndExchangeAJ(Object target, int index, long expected, long value) {
        long found = ((long[]) target)[index];
        if (found == expected) ((long[]) target)[index] = value;
        return found;
    }

    public long getAndSetAJ(Object target, int index, long value) {
        long found = ((long[]) target)[index];
        ((long[]) target)[index] = value;
        return found;
    }

    public long getAndAddAJ(Object target, int index, long value) {
        long found = ((long[]) target)[index];
        ((long[]) target)[index] = found + value;
        return found;
    }

    public long getAndBitwiseOrAJ(Object target, int index, long value) {
        long found = ((long[]) target)[index];
        ((long[]) target)[index] = found | value;
        return found;
    }

    public long getAndBitwiseAndAJ(Object target, int index, long value) {
        long found = ((long[]) target)[index];
        ((long[]) target)[index] = found & value;
        return found;
    }
}
