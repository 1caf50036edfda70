package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Parses many sources at once, in one thread for each processor, with stacks large enough for Markdown that nests.
/// The thread that asked watches the others: a parser that takes too long is told to stop, and left to itself where
/// it does not hear. What counts is CPU time, so that a busy machine refuses no page.
///
/// @param <S> what is parsed
/// @param <T> to what
public final class Crew<S, T> {

    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final long DEADLINE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LEFT_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final List<S> sources;
    private final Function<S, T> parse, hopeless;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<Result<T>> results;
    private final AtomicReference<Throwable> broken = new AtomicReference<>();
    private final CountDownLatch missing;

    private Crew(List<S> sources, Function<S, T> parse, Function<S, T> hopeless) {
        this.sources = sources;
        this.parse = parse;
        this.hopeless = hopeless;
        results = new AtomicReferenceArray<>(sources.size());
        missing = new CountDownLatch(sources.size());
    }

    /// What came of one source; one of the two is null.
    private record Result<T>(T value, Throwable thrown) {}

    /// The results in the order of the sources. What a parser throws is thrown again, the first of them.
    ///
    /// @param hopeless stands in for a result that no parser will ever give
    public static <S, T> List<T> map(List<S> sources, Function<S, T> parse, Function<S, T> hopeless) {
        Crew<S, T> crew = new Crew<>(sources, parse, hopeless);
        crew.run(Math.min(sources.size(), Runtime.getRuntime().availableProcessors()));
        rethrow(crew.broken.get());
        List<T> values = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            rethrow(crew.results.get(i).thrown);
            values.add(crew.results.get(i).value);
        }
        return values;
    }

    private static void rethrow(Throwable thrown) {
        switch (thrown) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private void run(int workers) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < workers; i++) posts.add(new Post());
        try {
            while (!missing.await(SLICE_NANOS, TimeUnit.NANOSECONDS)) {
                for (int i = 0; i < posts.size(); i++) if (posts.get(i).lost()) posts.set(i, new Post());
            }
        } catch (InterruptedException stop) {
            next.set(sources.size());
            posts.forEach(it -> it.worker.stopReading());
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing", stop);
        }
    }

    private void put(int job, Result<T> result) {
        if (results.compareAndSet(job, null, result)) missing.countDown();
    }

    /// A worker and what the watch has seen of it.
    private final class Post {

        private final BigStack.Worker worker = new BigStack.Worker(this::work);
        private volatile int job = -1;
        private volatile boolean left;
        private GuardedText seen;
        private long begin = -1;

        Post() {
            worker.start();
        }

        private void work() {
            try {
                for (int i = next.getAndIncrement(); i < sources.size() && !left; i = next.getAndIncrement()) {
                    job = i;
                    put(i, result(sources.get(i)));
                }
            } catch (RuntimeException | Error e) {
                // a result that cannot be kept, where no class or no memory is left for it, would be awaited for ever
                broken.compareAndSet(null, e);
                while (missing.getCount() > 0) missing.countDown();
            }
        }

        private Result<T> result(S source) {
            try {
                return new Result<>(parse.apply(source), null);
            } catch (RuntimeException | Error e) {
                return new Result<>(null, e);
            }
        }

        /// Looks at the worker: whether it has been at one text for so long that it will not come back.
        private boolean lost() {
            GuardedText text = worker.text();
            if (text == null || text != seen) {
                seen = text;
                begin = -1;
                return false;
            }
            long cpu = worker.cpu();
            if (begin < 0) begin = cpu - SLICE_NANOS;
            if (cpu - begin < DEADLINE_NANOS) return false;
            text.stop();
            if (cpu - begin < LEFT_NANOS) return false;
            left = true;
            int current = job;
            put(current, new Result<>(hopeless.apply(sources.get(current)), null));
            return true;
        }
    }
}
