import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Builds guides of several sizes with Whiteboard and, where it is installed, with Hugo, in turn, each in a process
/// of its own, and prints one table. Run it from the project's folder:
///
///     ./whiteboard build && java src/bench/Bench.java [PAGES...]
///
/// The first command makes the launcher's caches. Each time is the median of three cold builds, the process's start
/// included, of 200, 1,000 and 10,000 pages unless others are named; "again" is a second build of what did not
/// change. "cold maths" is one build with an empty cache of formulas. Hugo runs twice: plain, and with templates that
/// make of each page what ours do, maths aside, which it does not render.
void main(String[] args) throws Exception {
    List<Integer> sizes = args.length == 0 ? List.of(200, 1_000, 10_000)
            : Arrays.stream(args).map(Integer::valueOf).toList();
    boolean hugo = runs("hugo", "version");
    Path work = Files.createTempDirectory("bench");
    System.out.println("pages   whiteboard_s  cold_maths_s  again_s  peak_MB  ms_a_page  hugo_s  hugo_like_s");
    for (int pages : sizes) {
        Path guide = Files.createDirectories(work.resolve("guide-" + pages));
        Pages.write(guide, pages);
        String[] build = {Measure.launcher(), "build", "--quiet", "-C", guide.toString()};
        double maths = Measure.run(build).seconds();
        List<Double> ours = new ArrayList<>(), again = new ArrayList<>();
        Map<Hugo, List<Double>> theirs = new EnumMap<>(Hugo.class);
        double peak = 0;
        if (hugo) for (Hugo it : Hugo.values()) it.write(guide);
        for (int i = 0; i < 3; i++) {
            Measure.aside(guide.resolve("target/site"));
            Measure.Run cold = Measure.run(build);
            peak = Math.max(peak, cold.megabytes());
            ours.add(cold.seconds());
            again.add(Measure.run(build).seconds());
            if (hugo) for (Hugo it : Hugo.values()) theirs.computeIfAbsent(it, _ -> new ArrayList<>()).add(run(it, guide));
        }
        double cold = Measure.median(ours);
        System.out.printf("%-7d %12.2f  %12.2f  %7.2f  %7.0f  %9.2f  %6s  %11s%n", pages, cold, maths,
                Measure.median(again), peak, 1000 * cold / pages, seconds(theirs.get(Hugo.PLAIN)),
                seconds(theirs.get(Hugo.LIKE_OURS)));
    }
    Measure.delete(work);
}

double run(Hugo hugo, Path guide) throws IOException, InterruptedException {
    Measure.aside(hugo.folder(guide).resolve("public"));
    return Measure.run("hugo", "--quiet", "--source", hugo.folder(guide).toString()).seconds();
}

String seconds(List<Double> times) {
    return times == null ? "-" : "%.2f".formatted(Measure.median(times));
}

boolean runs(String... command) throws InterruptedException {
    try {
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException absent) {
        return false;
    }
}
