package whiteboard.browser.overlay.java.util.concurrent;

import whiteboard.browser.overlay.java.lang.Thread;

/// No thread is one of these: tasks run where they are joined.
public final class ForkJoinWorkerThread extends Thread {

    final ForkJoinPool pool = ForkJoinPool.commonPool();

    private ForkJoinWorkerThread() {}

    static boolean hasKnownQueuedWork() {
        return false;
    }

    public ForkJoinPool getPool() {
        return pool;
    }
}
