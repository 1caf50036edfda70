package whiteboard.browser.overlay.java.util.concurrent;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/// A pool whose tasks run where they are joined, and whose other work runs on a thread each.
public class ForkJoinPool extends ThreadPerTask {

    /// @see java.util.concurrent.ForkJoinPool.ManagedBlocker
    public interface ManagedBlocker {

        boolean block() throws InterruptedException;

        boolean isReleasable();
    }

    private static final ForkJoinPool COMMON = new ForkJoinPool(3);

    private final int parallelism;

    public ForkJoinPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public ForkJoinPool(int parallelism) {
        super(Thread.ofVirtual().factory());
        if (parallelism <= 0) throw new IllegalArgumentException();
        this.parallelism = parallelism;
    }

    public static ForkJoinPool commonPool() {
        return COMMON;
    }

    static ForkJoinPool asyncCommonPool() {
        return COMMON;
    }

    static void helpAsyncBlocker(Executor executor, ManagedBlocker blocker) {
        // other threads go on while this one waits
    }

    public static void managedBlock(ManagedBlocker blocker) throws InterruptedException {
        while (!blocker.isReleasable() && !blocker.block()) Thread.onSpinWait();
    }

    public static int getCommonPoolParallelism() {
        return COMMON.parallelism;
    }

    public int getParallelism() {
        return parallelism;
    }

    public <T> T invoke(ForkJoinTask<T> task) {
        return task.join();
    }

    public void execute(ForkJoinTask<?> task) {
        execute((Runnable) task::work);
    }

    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        execute(task);
        return task;
    }

    public <T> ForkJoinTask<T> submit(Callable<T> task) {
        return submit(new RecursiveTask<T>() {
            private static final long serialVersionUID = 1;

            @Override
            protected T compute() {
                try {
                    return task.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new RuntimeException(e);
                }
            }
        });
    }

    void scheduleDelayedTask(DelayScheduler.ScheduledForkJoinTask<?> task) {
        task.begin();
    }

    @Override
    public void close() {
        if (this != COMMON) super.close();
    }

    @Override
    public void shutdown() {
        if (this != COMMON) super.shutdown();
    }
}
