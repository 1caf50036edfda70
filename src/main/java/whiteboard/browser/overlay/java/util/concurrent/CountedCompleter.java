package whiteboard.browser.overlay.java.util.concurrent;

/// A task that completes when those that it has started have.
public abstract class CountedCompleter<T> extends ForkJoinTask<T> {

    private static final long serialVersionUID = 1;

    private final CountedCompleter<?> completer;
    private int pending;

    protected CountedCompleter() {
        this(null, 0);
    }

    protected CountedCompleter(CountedCompleter<?> completer) {
        this(completer, 0);
    }

    protected CountedCompleter(CountedCompleter<?> completer, int pending) {
        this.completer = completer;
        this.pending = pending;
    }

    public abstract void compute();

    public void onCompletion(CountedCompleter<?> caller) {
        // for subclasses
    }

    public final CountedCompleter<?> getCompleter() {
        return completer;
    }

    public final int getPendingCount() {
        return pending;
    }

    public final void setPendingCount(int count) {
        pending = count;
    }

    public final void addToPendingCount(int delta) {
        pending += delta;
    }

    public final CountedCompleter<?> getRoot() {
        return completer == null ? this : completer.getRoot();
    }

    /// What is forked runs at once, before the rest of the task that forks it.
    @Override
    public final ForkJoinTask<T> fork() {
        work();
        return this;
    }

    public final void tryComplete() {
        CountedCompleter<?> caller = this;
        for (CountedCompleter<?> task = this; task != null; task = task.completer) {
            if (task.pending > 0) {
                task.pending--;
                return;
            }
            task.onCompletion(caller);
            caller = task;
        }
    }

    public final void propagateCompletion() {
        for (CountedCompleter<?> task = this; task != null; task = task.completer) {
            if (task.pending > 0) {
                task.pending--;
                return;
            }
        }
    }

    public final CountedCompleter<?> firstComplete() {
        if (pending == 0) return this;
        pending--;
        return null;
    }

    public final CountedCompleter<?> nextComplete() {
        return completer == null ? null : completer.firstComplete();
    }

    public final void quietlyCompleteRoot() {
        // the root is done when its compute returns
    }

    @Override
    public T getRawResult() {
        return null;
    }

    @Override
    protected void setRawResult(T value) {
        // for subclasses
    }

    @Override
    protected final boolean exec() {
        compute();
        return true;
    }
}
