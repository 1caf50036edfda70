package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import whiteboard.verify.inside.Javac;

/// Compilers that are free, by the libraries that they see: made when there is none, so that there are never more
/// than jobs, and none at all while every verdict is remembered.
final class Compilers implements AutoCloseable {

    private final Cage cage;
    private final Path launcher;
    private final Function<Map<String, byte[]>, Path> room;
    private final Map<List<Path>, Queue<Compiler>> free = new ConcurrentHashMap<>();

    /// @param launcher folder that holds the class files of the caged compiler
    /// @param room     makes a folder for each compiler
    Compilers(Cage cage, Path launcher, Function<Map<String, byte[]>, Path> room) {
        this.cage = cage;
        this.launcher = launcher;
        this.room = room;
    }

    /// Lends a compiler for the time of a call.
    <T> T with(List<Path> libraries, Function<Compiler, T> use) {
        Queue<Compiler> queue = free.computeIfAbsent(libraries, _ -> new ConcurrentLinkedQueue<>());
        Compiler lent = queue.poll();
        Compiler compiler = lent == null ? new Compiler(Compiler.SECONDS, () -> start(libraries)) : lent;
        try {
            return use.apply(compiler);
        } finally {
            queue.add(compiler);
        }
    }

    /// A cage dies with the thread that started it, and a compiler serves several: so it has one of its own.
    private Process start(List<Path> libraries) {
        FutureTask<Process> started = new FutureTask<>(() -> builder(libraries).start());
        Thread.ofPlatform().daemon().name("compiler").start(() -> {
            started.run();
            if (started.state() == FutureTask.State.SUCCESS) outlive(started.resultNow());
        });
        try {
            return started.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a compiler was started", e);
        } catch (ExecutionException e) {
            throw new UncheckedIOException("no compiler can be started",
                    e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
        }
    }

    private static void outlive(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private ProcessBuilder builder(List<Path> libraries) throws IOException {
        Path temp = room.apply(Map.of()).resolve("temp");
        List<Path> readable = new ArrayList<>(List.of(launcher));
        readable.addAll(libraries);
        List<String> java = new ArrayList<>(List.of(Jdk.java().toString()));
        java.addAll(Variation.FIRST.flags(cage.home(temp).toString()));
        java.addAll(List.of("-Duser.language=en", "-Duser.country=US", "-XX:+DisplayVMOutputToStderr", "-cp",
                launcher.toString(), Javac.class.getName()));
        libraries.forEach(it -> java.add(it.toString()));
        ProcessBuilder builder = new ProcessBuilder(
                cage.command(new Cell(temp, readable, List.of(), Allowance.LONG, java)))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    @Override
    public void close() {
        free.values().forEach(queue -> queue.forEach(Compiler::close));
    }
}
