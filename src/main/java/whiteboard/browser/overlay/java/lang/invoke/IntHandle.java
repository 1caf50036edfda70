package whiteboard.browser.overlay.java.lang.invoke;

/// The part of [VarHandle] for `int`.
public class IntHandle {

    public int getI(Object target) {
        throw new IllegalStateException("a handle of another kind");
    }

    public void setI(Object target, int value) {
        throw new IllegalStateException("a handle of another kind");
    }

    public boolean compareAndSetI(Object target, int expected, int value) {
        if (getI(target) != expected) return false;
        setI(target, value);
        return true;
    }

    public int compareAndExchangeI(Object target, int expected, int value) {
        int found = getI(target);
        if (found == expected) setI(target, value);
        return found;
    }

    public int getAndSetI(Object target, int value) {
        int found = getI(target);
        setI(target, value);
        return found;
    }

    public int getAndAddI(Object target, int value) {
        int found = getI(target);
        setI(target, found + value);
        return found;
    }

    public int getAndBitwiseOrI(Object target, int value) {
        int found = getI(target);
        setI(target, found | value);
        return found;
    }

    public int getAndBitwiseAndI(Object target, int value) {
        int found = getI(target);
        setI(target, found & value);
        return found;
    }

    public int getAI(Object target, int index) {
        return ((int[]) target)[index];
    }

    public void setAI(Object target, int index, int value) {
        ((int[]) target)[index] = value;
    }

    public boolean compareAndSetAI(Object target, int index, int expected, int value) {
        if (((int[]) target)[index] != expected) return false;
        ((int[]) target)[index] = value;
        return true;
    }

    public int compareAndExchangeAI(Object target, int index, int expected, int value) {
        int found = ((int[]) target)[index];
        if (found == expected) ((int[]) target)[index] = value;
        return found;
    }

    public int getAndSetAI(Object target, int index, int value) {
        int found = ((int[]) target)[index];
        ((int[]) target)[index] = value;
        return found;
    }

    public int getAndAddAI(Object target, int index, int value) {
        int found = ((int[]) target)[index];
        ((int[]) target)[index] = found + value;
        return found;
    }

    public int getAndBitwiseOrAI(Object target, int index, int value) {
        int found = ((int[]) target)[index];
        ((int[]) target)[index] = found | value;
        return found;
    }

    public int getAndBitwiseAndAI(Object target, int index, int value) {
        int found = ((int[]) target)[index];
        ((int[]) target)[index] = found & value;
        return found;
    }
}
