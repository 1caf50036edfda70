package whiteboard.parse;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// Runs the Markdown parser, which recurses as deep as its text nests, on threads with a large stack.
/// Behind the count of [GuardedText] stands a deadline of CPU time, so that a busy machine refuses no page.
final class BigStack {

    private static final long STACK_BYTES = 64L << 20;
    private static final long SLICE_MILLIS = 300;
    private static final long DEADLINE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("markdown-", 0).stackSize(STACK_BYTES).factory());

    private BigStack() {}

    /// The result of the work on a text.
    ///
    /// @throws GuardedText.TooHard when the text needs too many reads, too much stack or too much time
    static <T> T call(GuardedText text, Callable<T> work) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        Future<T> future = WORKERS.submit(() -> {
            worker.set(Thread.currentThread());
            return work.call();
        });
        try {
            long begin = -1;
            while (true) {
                try {
                    return future.get(SLICE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException slow) {
                    long now = cpu(worker.get());
                    if (begin < 0) begin = Math.max(0, now - TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS));
                    if (now - begin < DEADLINE_NANOS) continue;
                    text.stop();
                    throw new GuardedText.TooHard(text.last());
                }
            }
        } catch (ExecutionException failed) {
            throw cause(text, failed.getCause());
        } catch (InterruptedException stop) {
            text.stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing", stop);
        }
    }

    /// What ended the work, to be thrown again.
    private static RuntimeException cause(GuardedText text, Throwable cause) {
        return switch (cause) {
            case StackOverflowError _ -> new GuardedText.TooHard(text.last());
            case RuntimeException thrown -> thrown;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    /// CPU time that a thread has used; asked only when a page is slow, since the answer needs classes of its own.
    private static long cpu(Thread thread) {
        return thread == null ? 0 : ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    }
}
