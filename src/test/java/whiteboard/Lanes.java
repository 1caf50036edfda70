package whiteboard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;

/// Work of which each piece keeps one processor busy, side by side: a lane is a thread with a tool of its own, such as
/// a browser, which no two threads may use.
///
/// @param <T> the tool, opened where a lane has its first piece
public final class Lanes<T> implements AutoCloseable {

    /// What one lane does with its tool.
    @FunctionalInterface
    public interface Work<T> {
        void with(T tool) throws Exception;
    }

    private final List<T> opened = new ArrayList<>();
    private final ThreadLocal<T> tool;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Work<T> close;

    /// @param close done at the end with the tool of each lane
    public Lanes(Supplier<T> open, Work<T> close) {
        this.close = close;
        tool = ThreadLocal.withInitial(() -> {
            T it = open.get();
            synchronized (opened) {
                opened.add(it);
            }
            return it;
        });
    }

    /// Begins a piece as soon as a lane is free. What is returned waits for its end, and throws what it threw.
    public Executable begin(Work<T> work) {
        Callable<Void> piece = () -> {
            work.with(tool.get());
            return null;
        };
        Future<Void> end = threads.submit(piece);
        return () -> {
            try {
                end.get();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        };
    }

    /// Does all pieces, and throws what the first of them threw.
    public void all(List<Work<T>> works) throws Exception {
        for (Executable end : works.stream().map(this::begin).toList()) {
            try {
                end.execute();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException("a lane does not end");
        for (T it : opened) close.with(it);
    }
}
