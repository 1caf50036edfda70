package whiteboard.app;

import java.util.function.Supplier;

/// A value that is made when it is first asked for, and by one thread.
final class Once<T> implements Supplier<T> {

    private Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (maker != null) made = maker.get();
        maker = null;
        return made;
    }
}
