package whiteboard.browser.overlay.java.util.concurrent;

/// A task with a result.
public abstract class RecursiveTask<V> extends ForkJoinTask<V> {

    private static final long serialVersionUID = 1;

    private transient V result;

    protected abstract V compute();

    @Override
    public final V getRawResult() {
        return result;
    }

    @Override
    protected final void setRawResult(V value) {
        result = value;
    }

    @Override
    protected final boolean exec() {
        result = compute();
        return true;
    }
}
