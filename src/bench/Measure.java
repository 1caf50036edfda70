import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Runs commands, each in a process of its own, and tells what they cost.
final class Measure {

    private Measure() {}

    /// @param seconds   of wall time, the process's start included
    /// @param megabytes the most memory that the process ever held, as Linux counts it; 0 elsewhere
    record Run(double seconds, double megabytes) {}

    /// The launcher of the project, from whose folder the benches are run.
    static String launcher() {
        return Path.of("whiteboard").toAbsolutePath().toString();
    }

    /// Runs a command to its end; what it has to say about a failure is shown.
    static Run run(String... command) throws IOException, InterruptedException {
        return run(0, ProcessBuilder.Redirect.INHERIT, command);
    }

    /// The same of a command that may find problems in the content: they are none here.
    static Run verify(String... command) throws IOException, InterruptedException {
        return run(1, ProcessBuilder.Redirect.DISCARD, command);
    }

    private static Run run(int worst, ProcessBuilder.Redirect errors, String... command)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(errors)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(5);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() <= worst) return new Run(seconds, peak);
        throw new IllegalStateException(String.join(" ", command) + ": " + process.exitValue());
    }

    private static double peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(it -> it.startsWith("VmHWM"))
                    .mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024;
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    /// Moves a folder out of the way, if it is there. To delete it would slow down what is measured next: ext4 looks
    /// long for inodes that were not deleted a moment ago.
    static void aside(Path tree) throws IOException {
        if (Files.exists(tree)) Files.move(tree, Files.createTempDirectory(tree.getParent(), "aside").resolve("tree"));
    }

    /// Deletes a folder and all in it, if it is there.
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path it : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
        }
    }
}
