package whiteboard.browser.overlay.java.util.concurrent;

import java.util.Collection;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// A task that runs where it is joined, if nobody has run it before: with one thread at a time, that is the order in
/// which a pool of one worker takes them.
public abstract class ForkJoinTask<V> implements Future<V>, java.io.Serializable {

    private static final long serialVersionUID = 1;

    private short tag;
    private boolean begun;
    private boolean done;
    private boolean cancelled;
    private transient Throwable thrown;

    public abstract V getRawResult();

    protected abstract void setRawResult(V value);

    protected abstract boolean exec();

    final void work() {
        if (begun || done) return;
        begun = true;
        try {
            if (exec()) done = true;
        } catch (Throwable failure) {
            thrown = failure;
            done = true;
        }
    }

    public ForkJoinTask<V> fork() {
        return this;
    }

    public final V join() {
        work();
        if (cancelled) throw new CancellationException();
        if (thrown instanceof RuntimeException runtime) throw runtime;
        if (thrown instanceof Error error) throw error;
        if (thrown != null) throw new RuntimeException(thrown);
        return getRawResult();
    }

    public final V invoke() {
        return join();
    }

    @Override
    public final V get() throws ExecutionException {
        work();
        if (cancelled) throw new CancellationException();
        if (thrown != null) throw new ExecutionException(thrown);
        return getRawResult();
    }

    @Override
    public final V get(long timeout, TimeUnit unit) throws ExecutionException {
        return get();
    }

    public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
        first.join();
        second.join();
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (ForkJoinTask<?> task : tasks) task.join();
    }

    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        for (T task : tasks) task.join();
        return tasks;
    }

    public void complete(V value) {
        setRawResult(value);
        done = true;
    }

    public void completeExceptionally(Throwable failure) {
        thrown = failure;
        done = true;
    }

    @Override
    public boolean cancel(boolean interrupt) {
        if (!done) {
            cancelled = true;
            done = true;
        }
        return cancelled;
    }

    @Override
    public final boolean isDone() {
        return done;
    }

    @Override
    public final boolean isCancelled() {
        return cancelled;
    }

    public final boolean isCompletedNormally() {
        return done && !cancelled && thrown == null;
    }

    public final boolean isCompletedAbnormally() {
        return done && !isCompletedNormally();
    }

    public final Throwable getException() {
        return cancelled ? new CancellationException() : thrown;
    }

    public final short getForkJoinTaskTag() {
        return tag;
    }

    public final boolean compareAndSetForkJoinTaskTag(short expected, short value) {
        if (tag != expected) return false;
        tag = value;
        return true;
    }
}
