package whiteboard.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whiteboard.verify.inside.Launch;

/// The folders of one call of the verifier: `runs/PID-...` in the work folder, with the launcher's classes and a
/// folder for each run. What an earlier process left there when it was killed is swept away first.
final class Session implements AutoCloseable {

    private static final List<String> LAUNCHER = List.of("Launch", "Watch", "Lost", "Lost$Thrown");
    private static final List<String> TRIALS = List.of("Trials", "Variant", "Loader", "Bounded");
    private static final List<String> COMPILER = List.of("Javac", "Javac$End", "InMemory", "InMemory$1",
            "InMemory$Text", "Wire");

    private final Path folder;
    private final Compilers compilers;
    private final Thread onExit = new Thread(this::abandon, "verifier's folders");

    Session(Options options) {
        Path work = options.work();
        try {
            Path runs = Files.createDirectories(work.resolve("runs"));
            sweep(runs);
            folder = Files.createTempDirectory(runs, ProcessHandle.current().pid() + "-");
            Path compiler = folder.resolve("compiler");
            Folders.write(compiler, classes(COMPILER));
            compilers = new Compilers(options.cage(), compiler, this::room);
        } catch (IOException e) {
            throw new UncheckedIOException("the verifier cannot write to " + work, e);
        }
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    Compilers compilers() {
        return compilers;
    }

    /// The class path entry of the launcher, made when it is first asked for.
    synchronized Path launcher() {
        Path launcher = folder.resolve("launcher");
        if (Files.exists(launcher)) return launcher;
        try {
            Folders.write(launcher, launcherClasses());
            Folders.write(launcher, classes(TRIALS));
            Folders.write(launcher, compilers.with(List.of(), Salt::classes));
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher cannot be written to " + launcher, e);
        }
        return launcher;
    }

    /// A folder for one run, with the classes in `app`, and an empty `temp`.
    Path room(Map<String, byte[]> classes) {
        try {
            Path room = Files.createTempDirectory(folder, "run");
            Files.createDirectory(room.resolve("temp"));
            Files.createDirectory(room.resolve("app"));
            Folders.write(room.resolve("app"), classes);
            return room;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for a run in " + folder, e);
        }
    }

    /// The launcher's class files: they are part of what a verdict depends on.
    static Map<String, byte[]> launcherClasses() {
        return classes(LAUNCHER);
    }

    private static Map<String, byte[]> classes(List<String> names) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : names) {
            try (InputStream in = Launch.class.getResourceAsStream(name + ".class")) {
                classes.put(Launch.class.getPackageName() + "." + name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("the launcher's class cannot be read", e);
            }
        }
        return classes;
    }

    private static void sweep(Path runs) throws IOException {
        List<Path> left = new ArrayList<>();
        try (var all = Files.list(runs)) {
            all.filter(it -> !alive(it.getFileName().toString())).forEach(left::add);
        }
        for (Path it : left) Folders.delete(it);
    }

    private static boolean alive(String name) {
        int dash = name.indexOf('-');
        if (dash < 1 || !name.substring(0, dash).chars().allMatch(Character::isDigit)) return false;
        return ProcessHandle.of(Long.parseLong(name.substring(0, dash))).isPresent();
    }

    /// When this process is told to end: a cage dies with it, but a plain process would run on to its limit.
    private void abandon() {
        ProcessHandle.current().descendants()
                .filter(it -> it.info().commandLine().orElse("").contains(folder.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        delete();
    }

    private void delete() {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the runs cannot be deleted: " + folder, e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(onExit);
        compilers.close();
        delete();
    }
}
