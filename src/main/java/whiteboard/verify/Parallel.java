package whiteboard.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import whiteboard.file.EnvironmentProblem;
import whiteboard.model.Program;

/// One piece of work for each program, some at once. Each has a platform thread: a cage dies with the thread that
/// started it.
public final class Parallel {

    private Parallel() {}

    /// The results in the order of the programs. The first failure ends all.
    public static <T> List<T> map(List<Program> programs, int jobs, Function<Program, T> work) {
        List<Future<T>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            for (Program program : programs) {
                futures.add(pool.submit(() -> {
                    try {
                        return work.apply(program);
                    } catch (RuntimeException | Error e) {
                        pool.shutdownNow();
                        throw e;
                    }
                }));
            }
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) if (future.state() == Future.State.FAILED) throw failure(future);
        for (Future<T> future : futures) results.add(future.resultNow());
        return results;
    }

    private static RuntimeException failure(Future<?> future) {
        return switch (future.exceptionNow()) {
            case EnvironmentProblem missing -> missing;
            case Throwable e -> new IllegalStateException("the verifier failed", e);
        };
    }
}
