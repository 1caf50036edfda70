package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/// Compilers that are free: made when there is none, so that there are never more than jobs, and none at all while
/// every verdict is remembered.
final class Compilers implements AutoCloseable {

    private final Queue<Compiler> free = new ConcurrentLinkedQueue<>();

    /// Lends a compiler for the time of a call.
    <T> T with(Function<Compiler, T> use) {
        Compiler lent = free.poll();
        Compiler compiler = lent == null ? new Compiler() : lent;
        try {
            return use.apply(compiler);
        } finally {
            free.add(compiler);
        }
    }

    @Override
    public void close() {
        try {
            for (Compiler it : free) it.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a compiler's files cannot be closed", e);
        }
    }
}
