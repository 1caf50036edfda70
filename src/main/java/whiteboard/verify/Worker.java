package whiteboard.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import whiteboard.verify.inside.Trials;

/// A caged JVM that runs the variants of one program one after the other; see [Trials]. It ends with the first
/// variant that hangs or ends the JVM.
final class Worker implements AutoCloseable {

    /// @param answer `same`, `other`, `hangs` or `gone`
    /// @param millis that the variant ran
    record Answer(String answer, long millis) {

        boolean same() {
            return answer.equals("same");
        }

        boolean over() {
            return answer.equals("hangs") || answer.equals("gone");
        }
    }

    /// What a JVM may take to start, and beyond a variant's own limit.
    private static final long MARGIN_MILLIS = 30_000;
    private static final String GONE = "gone 0";

    private final Cage cage;
    private final Process process;
    private final Writer folders;
    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(4);

    /// @param room    of the session; its `app` holds the folders of the variants and the file `promise`
    Worker(Jvm jvm, Path room, String mainClass, List<Path> libraries) {
        cage = jvm.cage();
        List<String> command = jvm.command(room, libraries, Variation.FIRST, Allowance.LONG,
                List.of(Trials.class.getName(), Variation.FIRST.salt(), mainClass,
                        room.resolve("app").resolve("promise").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("no JVM can be run in " + room, e);
        }
        folders = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().name("answers").start(this::listen);
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) answers.put(line);
            answers.put(GONE);
        } catch (IOException killed) {
            answers.offer(GONE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts a variant; [#answer] tells what became of it.
    void start(Path folder, long millis) {
        try {
            folders.write(millis + " " + folder + "\n");
            folders.flush();
        } catch (IOException ended) {
            answers.offer(GONE); // it ended after its last answer
        }
    }

    Answer answer(long millis) {
        try {
            String line = answers.poll(millis + MARGIN_MILLIS, TimeUnit.MILLISECONDS);
            String[] fields = (line == null ? GONE : line).split(" ");
            return new Answer(fields[0], Long.parseLong(fields[1]));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a mutant ran", e);
        }
    }

    @Override
    public void close() {
        Kill.tree(process, cage, "");
        process.destroyForcibly();
    }
}
