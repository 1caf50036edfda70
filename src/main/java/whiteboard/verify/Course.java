package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import whiteboard.model.Program;

/// Runs the mutants of one program: many in one warm JVM, since a JVM each would take five times as long. The
/// program itself runs in it first, twice, and last; where it does not pass there, the JVM of many is no fair place
/// for it, and every mutant is run in one of its own.
final class Course implements AutoCloseable {

    private static final long GRACE_MILLIS = 1_000;

    private final Program program;
    private final String mainClass;
    private final Map<String, byte[]> original;
    private final List<Path> libraries;
    private final Session session;
    private final Jvm jvm;
    private final Path room;
    private final long millis;
    private final boolean fair;
    private final List<Map<String, byte[]>> mutants = new ArrayList<>();
    private final List<Boolean> passed = new ArrayList<>();
    private Worker worker;
    private boolean pending;

    Course(Program program, String mainClass, Map<String, byte[]> original, List<Path> libraries, Session session,
           Jvm jvm) {
        this.program = program;
        this.mainClass = mainClass;
        this.original = original;
        this.libraries = libraries;
        this.session = session;
        this.jvm = jvm;
        room = session.room(Map.of());
        write(room.resolve("app").resolve("promise"), program.promise());
        boolean cold = passes(Limits.MILLIS).same();
        Worker.Answer warm = passes(Limits.MILLIS);
        fair = cold && warm.same();
        millis = 3 * warm.millis() + GRACE_MILLIS;
    }

    /// Starts a mutant, after the one before has ended.
    void run(Map<String, byte[]> classes) {
        mutants.add(classes);
        if (!fair) return;
        settle();
        start(classes, millis);
        pending = true;
    }

    /// Whether each mutant kept the promise, in the order in which they were run.
    List<Boolean> passed() {
        if (!fair) return apart();
        settle();
        return passes(millis).same() ? passed : apart();
    }

    private Worker.Answer passes(long limit) {
        start(original, limit);
        return answer(limit);
    }

    private List<Boolean> apart() {
        return mutants.stream().map(it -> jvm.run(session.room(it), mainClass, libraries, Variation.FIRST, false))
                .map(ran -> Judge.of(program, ran).isEmpty()).toList();
    }

    private void settle() {
        if (pending) passed.add(answer(millis).same());
        pending = false;
    }

    private void start(Map<String, byte[]> classes, long limit) {
        if (worker == null) worker = new Worker(jvm, room, mainClass, libraries);
        Path folder = room.resolve("app").resolve("variant" + mutants.size());
        try {
            Folders.write(folder, classes);
        } catch (IOException e) {
            throw new UncheckedIOException("a mutant cannot be written to " + folder, e);
        }
        worker.start(folder, limit);
    }

    private Worker.Answer answer(long limit) {
        Worker.Answer answer = worker.answer(limit);
        if (answer.over()) close();
        return answer;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the promise cannot be written to " + file, e);
        }
    }

    @Override
    public void close() {
        if (worker != null) worker.close();
        worker = null;
    }
}
