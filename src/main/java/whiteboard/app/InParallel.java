package whiteboard.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// A function of every element, several at once, the results in the order of the elements.
final class InParallel {

    private InParallel() {}

    /// @throws RuntimeException what the function throws, unchanged
    static <A, B> List<B> map(List<A> all, int jobs, Function<A, B> function) {
        List<Future<B>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            for (A it : all) futures.add(pool.submit(() -> function.apply(it)));
        }
        List<B> results = new ArrayList<>();
        for (Future<B> it : futures) results.add(result(it));
        return results;
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
