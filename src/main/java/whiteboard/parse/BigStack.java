package whiteboard.parse;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Runs the Markdown parser, which recurses as deep as its text nests, on threads with a large stack.
/// Behind the count of [GuardedText] stands the watch of a [Crew].
final class BigStack {

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

        /// Ends what reads the text, soon.
        void stopReading() {
            GuardedText now = text;
            if (now != null) now.stop();
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

    /// The result of the work on a text: at once in a worker, else by a crew of one.
    ///
    /// @throws GuardedText.TooHard when the text needs too many reads, too much stack or too much time
    static <T> T call(GuardedText text, Callable<T> work) {
        if (!(Thread.currentThread() instanceof Worker worker)) {
            return Crew.map(List.of(text), it -> call(it, work), it -> {
                throw new GuardedText.TooHard(it.last());
            }).getFirst();
        }
        try {
            return worker.at(text, work);
        } catch (StackOverflowError deep) {
            throw new GuardedText.TooHard(text.last());
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
