package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a caged command to its end, or to the limits of time and output.
final class Caged {

    /// How long the pipes of an ended process may hold what it printed.
    private static final long PIPE_MILLIS = 2_000;

    private Caged() {}

    /// The environment and standard input are empty.
    ///
    /// @param command of [Cage#command]
    /// @param word    starts the launcher's own lines, and marks the processes where there is no cage
    /// @param millis  of wall time, after which everything is killed
    static Ran run(Cage cage, List<String> command, String word, long millis) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().clear();
            if (cage instanceof Plain) builder.environment().put(Kill.MARK, word);
            long start = System.nanoTime();
            Process process = builder.start();
            try {
                return await(process, () -> Kill.tree(process, cage, word), word, millis, start);
            } finally {
                Kill.tree(process, cage, word);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program ran", e);
        }
    }

    private static Ran await(Process process, Runnable kill, String word, long millis, long start)
            throws IOException, InterruptedException {
        process.getOutputStream().close();
        Drain out = new Drain(process.getInputStream(), Limits.OUTPUT, kill);
        Drain err = new Drain(process.getErrorStream(), Limits.OUTPUT, kill);
        boolean stuck = !process.waitFor(millis, TimeUnit.MILLISECONDS);
        kill.run();
        int code = process.waitFor();
        out.await(PIPE_MILLIS);
        err.await(PIPE_MILLIS);
        return Ran.of(out, err, word, stuck, code, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
}
