package whiteboard.browser.overlay.java.util.concurrent;

import java.util.concurrent.Callable;

/// Tasks that begin after a time.
public final class DelayScheduler {

    private DelayScheduler() {}

    /// A task, and the time to wait before it.
    public static final class ScheduledForkJoinTask<V> extends ForkJoinTask<V> {

        private static final long serialVersionUID = 1;

        private final long nanos;
        private final transient Runnable action;

        public ScheduledForkJoinTask(long nanos, long period, boolean immediate, Runnable action, Callable<V> value,
                ForkJoinPool pool) {
            this.nanos = nanos;
            this.action = action;
        }

        void begin() {
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep((nanos + 999_999) / 1_000_000);
                } catch (InterruptedException e) {
                    return;
                }
                if (!isCancelled()) work();
            });
        }

        @Override
        public V getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(V value) {
            // there is none
        }

        @Override
        protected boolean exec() {
            action.run();
            return true;
        }
    }
}
