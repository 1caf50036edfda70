package whiteboard.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a caged command to its end, or to the limits of time and output.
final class Caged {

    /// How long the pipes of an ended process may hold what it printed.
    private static final long PIPE_MILLIS = 2_000;

    /// How often the processes are counted.
    private static final long STEP_MILLIS = 100;

    private Caged() {}

    /// The environment is empty.
    ///
    /// @param command of [Cage#command]
    /// @param word    starts the launcher's own lines; its hash marks the processes where there is no cage
    /// @param input   standard input
    /// @param most    processes that it may have at once, those of the cage included
    /// @param millis  of wall time, after which everything is killed
    static Ran run(Cage cage, List<String> command, String word, String input, int most, long millis) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().clear();
            if (cage instanceof Plain) builder.environment().put(Kill.MARK, Kill.mark(word));
            long start = System.nanoTime();
            Process process = builder.start();
            try {
                Runnable kill = () -> Kill.tree(process, cage, word);
                return await(process, kill, word, input, most, millis, start);
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

    private static Ran await(Process process, Runnable kill, String word, String input, int most, long millis,
                             long start) throws IOException, InterruptedException {
        give(process, input);
        Drain out = new Drain(process.getInputStream(), Limits.OUTPUT, kill);
        Drain err = new Drain(process.getErrorStream(), Limits.OUTPUT, kill);
        boolean many = false, stuck = true;
        while (stuck && !many && System.nanoTime() - start < millis * 1_000_000) {
            stuck = !process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS);
            many = stuck && process.descendants().count() >= most;
        }
        kill.run();
        int code = process.waitFor();
        out.await(PIPE_MILLIS);
        err.await(PIPE_MILLIS);
        Ran ran = Ran.of(out, err, word, stuck, code, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return many ? ran.crowded() : ran;
    }

    /// A command that ends before it has read everything has no use for it.
    private static void give(Process process, String input) throws IOException {
        try (OutputStream to = process.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            if (process.isAlive()) throw ended;
        }
    }
}
