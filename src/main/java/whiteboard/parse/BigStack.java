package whiteboard.parse;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs the Markdown parser, which recurses as deep as its text nests, on threads with a large stack.
/// Behind the count of [GuardedText] stands a deadline of CPU time, so that a busy machine refuses no page.
final class BigStack {

    static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    static final long DEADLINE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long STACK_BYTES = 64L << 20;

    private BigStack() {}

    /// A thread with a large stack, and the text that it is at.
    static final class Worker extends Thread {

        private volatile GuardedText text;

        Worker(Runnable work) {
            super(null, work, "markdown", STACK_BYTES, false);
            setDaemon(true);
        }

        /// Null between two texts.
        GuardedText text() {
            return text;
        }

        /// CPU time used, in nanoseconds; asked only when a page is slow, since the answer needs classes of its own.
        long cpu() {
            return ManagementFactory.getThreadMXBean().getThreadCpuTime(threadId());
        }

        private <T> T at(GuardedText text, Callable<T> work) throws Exception {
            this.text = text;
            try {
                return work.call();
            } finally {
                this.text = null;
            }
        }
    }

    /// The result of the work on a text: at once in a worker, whose watch stops it, else in a worker of its own.
    ///
    /// @throws GuardedText.TooHard when the text needs too many reads, too much stack or too much time
    static <T> T call(GuardedText text, Callable<T> work) {
        try {
            if (Thread.currentThread() instanceof Worker worker) return worker.at(text, work);
            FutureTask<T> task = new FutureTask<>(work);
            Worker worker = new Worker(task);
            worker.start();
            return await(text, task, worker);
        } catch (StackOverflowError deep) {
            throw new GuardedText.TooHard(text.last());
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T await(GuardedText text, FutureTask<T> task, Worker worker) throws Exception {
        long begin = -1;
        while (true) {
            try {
                return task.get(SLICE_NANOS, TimeUnit.NANOSECONDS);
            } catch (TimeoutException slow) {
                long now = worker.cpu();
                if (begin < 0) begin = Math.max(0, now - SLICE_NANOS);
                if (now - begin < DEADLINE_NANOS) continue;
                text.stop();
                throw new GuardedText.TooHard(text.last());
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case Error error -> throw error;
                    case Exception e -> throw e;
                    case Throwable e -> throw new IllegalStateException(e);
                }
            } catch (InterruptedException stop) {
                text.stop();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while parsing", stop);
            }
        }
    }
}
