package whiteboard.browser.overlay.java.util.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// An executor that starts a thread for each task.
public class ThreadPerTask extends AbstractExecutorService {

    private final ThreadFactory factory;
    private final List<Thread> running = new ArrayList<>();
    private boolean shut;

    public ThreadPerTask(ThreadFactory factory) {
        this.factory = Objects.requireNonNull(factory);
    }

    @Override
    public void execute(Runnable task) {
        Objects.requireNonNull(task);
        if (shut) throw new RejectedExecutionException();
        Thread thread = factory.newThread(() -> {
            try {
                task.run();
            } finally {
                end(Thread.currentThread());
            }
        });
        running.add(thread);
        thread.start();
    }

    private synchronized void end(Thread thread) {
        running.remove(thread);
        notifyAll();
    }

    @Override
    public void shutdown() {
        shut = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shut = true;
        for (Thread thread : List.copyOf(running)) thread.interrupt();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    @Override
    public boolean isTerminated() {
        return shut && running.isEmpty();
    }

    @Override
    public synchronized boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.currentTimeMillis() + unit.toMillis(timeout);
        while (!isTerminated()) {
            long left = deadline - System.currentTimeMillis();
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }
}
