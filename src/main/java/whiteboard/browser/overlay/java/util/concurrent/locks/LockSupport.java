package whiteboard.browser.overlay.java.util.concurrent.locks;

import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.EventQueue;
import whiteboard.browser.overlay.java.lang.Thread;

/// Threads that wait for a permit. They take turns, so that nothing here needs a lock.
public final class LockSupport {

    private LockSupport() {}

    public static void unpark(Thread thread) {
        if (thread == null) return;
        thread.permit = true;
        if (thread.parked != null) EventQueue.offer(new Wake(thread, thread.parking));
    }

    public static void park() {
        await(0);
    }

    public static void park(Object blocker) {
        await(0);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) await(Math.max(1, (nanos + 999_999) / 1_000_000));
    }

    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    public static void parkUntil(long deadline) {
        long left = deadline - System.currentTimeMillis();
        if (left > 0) await(left);
    }

    public static void parkUntil(Object blocker, long deadline) {
        parkUntil(deadline);
    }

    public static void setCurrentBlocker(Object blocker) {
        // nobody asks
    }

    public static Object getBlocker(Thread thread) {
        return null;
    }

    static long getThreadId(Thread thread) {
        return thread.threadId();
    }

    private static void await(long millis) {
        Thread thread = Thread.currentThread();
        if (!thread.permit && !thread.isInterrupted()) {
            thread.waits = millis > 0 ? Thread.State.TIMED_WAITING : Thread.State.WAITING;
            suspend(thread, millis);
            thread.waits = null;
        }
        thread.permit = false;
    }

    @Async
    private static native void suspend(Thread thread, long millis);

    private static void suspend(Thread thread, long millis, AsyncCallback<Void> callback) {
        thread.parked = callback;
        thread.parking++;
        if (millis > 0) EventQueue.offer(new Wake(thread, thread.parking), System.currentTimeMillis() + millis);
    }

    private record Wake(Thread thread, int parking) implements EventQueue.Event {

        @Override
        public void run() {
            if (thread.parking != parking || thread.parked == null) return;
            AsyncCallback<Void> callback = thread.parked;
            thread.parked = null;
            callback.complete(null);
        }
    }
}
