package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import whiteboard.verify.inside.Launch;

/// Runs a program in a JVM of its own in a cage.
///
/// @param launcher folder that holds the launcher's classes
record Jvm(Cage cage, Path launcher) {

    /// Runs it to its end, or to its limits.
    ///
    /// @param folder for this run alone, with class files in `app` and an empty folder `temp`
    /// @param futures whether to look for exceptions that are lost in futures
    Ran run(Path folder, String mainClass, List<Path> libraries, Variation variation, boolean futures) {
        String word = UUID.randomUUID().toString();
        String log = cage.home(folder.resolve("temp")).resolve("exceptions.log").toString();
        List<String> main = new ArrayList<>(futures ? Futures.flags(log) : List.of());
        main.addAll(List.of(Launch.class.getName(), Long.toString(Limits.MILLIS), variation.salt(), mainClass));
        if (futures) main.add(log);
        return Caged.run(cage, command(folder, libraries, variation, Allowance.PROGRAM, main), word,
                word + "\n", Limits.PROCESSES, Limits.MILLIS_OUTSIDE);
    }

    /// Runs it without a launcher and without a limit of wall time, on the standard streams of this process.
    /// Returns its exit code.
    int inherit(Path folder, String mainClass, List<Path> libraries) {
        ProcessBuilder builder = new ProcessBuilder(command(folder, libraries, Variation.FIRST, Allowance.LONG,
                List.of(mainClass)));
        builder.environment().clear();
        try {
            Process process = builder.inheritIO().start();
            try {
                return process.waitFor();
            } finally {
                Kill.tree(process, cage, mainClass);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no JVM can be run in " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program ran", e);
        }
    }

    /// The whole command, cage included.
    ///
    /// @param main more arguments of the JVM, the class to start and its arguments
    List<String> command(Path folder, List<Path> libraries, Variation variation, Allowance allowance,
                         List<String> main) {
        List<Path> classPath = new ArrayList<>(List.of(launcher, folder.resolve("app")));
        classPath.addAll(libraries);
        Path temp = folder.resolve("temp");
        String home = cage.home(temp).toString();
        List<String> java = new ArrayList<>(List.of(Jdk.java().toString()));
        java.addAll(variation.flags(home));
        java.addAll(List.of("-cp", classPath.stream().map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")))));
        java.addAll(main);
        try {
            return cage.command(new Cell(temp, classPath, List.of(), allowance, java));
        } catch (IOException e) {
            throw new UncheckedIOException("no cage can be built in " + temp, e);
        }
    }
}
