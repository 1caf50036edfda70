import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Builds guides of several sizes with Whiteboard and, where it is installed, with Hugo, in turn, each in a process
/// of its own, and prints one table. Run it from the project's folder:
///
///     ./whiteboard build && java src/bench/Bench.java [PAGES...]
///
/// The first command makes the launcher's caches. Each time is the median of three cold builds, the process's start
/// included, of 200, 1,000 and 10,000 pages unless others are named; "again" is a second build of what did not
/// change. "cold maths" is one build with an empty cache of formulas.
void main(String[] args) throws Exception {
    List<Integer> sizes = args.length == 0 ? List.of(200, 1_000, 10_000)
            : Arrays.stream(args).map(Integer::valueOf).toList();
    Path launcher = Path.of("whiteboard").toAbsolutePath();
    boolean hugo = runs("hugo", "version");
    Path work = Files.createTempDirectory("bench");
    System.out.println("pages   whiteboard_s  cold_maths_s  again_s  peak_MB  ms_a_page  hugo_s");
    for (int pages : sizes) {
        Path guide = Files.createDirectories(work.resolve("guide-" + pages));
        Pages.write(guide, pages);
        String[] build = {launcher.toString(), "build", "--quiet", "-C", guide.toString()};
        double maths = run(guide, build).seconds;
        List<Double> ours = new ArrayList<>(), again = new ArrayList<>(), theirs = new ArrayList<>();
        double peak = 0;
        if (hugo) Hugo.write(guide);
        for (int i = 0; i < 3; i++) {
            delete(guide.resolve("target/site"));
            Run cold = run(guide, build);
            peak = Math.max(peak, cold.megabytes);
            ours.add(cold.seconds);
            again.add(run(guide, build).seconds);
            if (!hugo) continue;
            delete(guide.resolve("hugo/public"));
            theirs.add(run(guide, "hugo", "--quiet", "--source", guide.resolve("hugo").toString()).seconds);
        }
        System.out.printf("%-7d %12.2f  %12.2f  %7.2f  %7.0f  %9.2f  %6s%n", pages, median(ours), maths, median(again),
                peak, 1000 * median(ours) / pages, hugo ? "%.2f".formatted(median(theirs)) : "-");
        delete(guide);
    }
    delete(work);
}

record Run(double seconds, double megabytes) {}

/// Runs a command to its end; fails if it does.
Run run(Path folder, String... command) throws Exception {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    double peak = 0;
    while (process.isAlive()) {
        peak = Math.max(peak, peak(process.pid()));
        Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) throw new IllegalStateException(String.join(" ", command) + ": " + process.exitValue());
    return new Run(seconds, peak);
}

/// The most memory that a process ever held, in MB, as Linux counts it; 0 elsewhere.
double peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
        return lines.filter(it -> it.startsWith("VmHWM")).mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", "")))
                .findFirst().orElse(0) / 1024;
    } catch (IOException | java.io.UncheckedIOException ended) {
        return 0;
    }
}

boolean runs(String... command) throws InterruptedException {
    try {
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException absent) {
        return false;
    }
}

double median(List<Double> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
}

void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) return;
    try (Stream<Path> all = Files.walk(tree)) {
        for (Path it : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
    }
}
