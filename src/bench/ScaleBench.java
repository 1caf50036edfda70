import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Measures what a guide costs as it grows: checks, builds and verifies guides of 1,000 and of 10,000 pages, a fifth
/// as many programs in them, and prints a table of seconds, of milliseconds for each page or program, and of the most
/// memory that the process held. The first build makes what runs the programs in the page. "verify a tenth" is one
/// shard of ten, cold; "verify again" the same, remembered, so that what it costs is to read the guide. The last lines
/// say how the time for each grows from the first size to the last: 1.00 is linear. Run it from the project's folder,
/// after `./whiteboard build`:
///
///     java src/bench/ScaleBench.java [PAGES...]
void main(String[] args) throws Exception {
    List<Integer> sizes = args.length == 0 ? List.of(1_000, 10_000) : Arrays.stream(args).map(Integer::valueOf).toList();
    Map<String, List<Double>> each = new LinkedHashMap<>();
    Path work = Files.createTempDirectory("scale");
    System.out.println("pages  programs  step             s  ms_each  peak_MB");
    for (int pages : sizes) {
        int programs = pages / 5;
        Path guide = Files.createTempDirectory(work, "scale");
        Pages.write(guide, pages);
        programs(guide, programs);
        Measure.run(Measure.launcher(), "catalog", "-C", guide.toString());
        row(each, pages, programs, "first build", programs, Measure.run(command(guide, "build")));
        Measure.aside(guide.resolve("target/site"));
        Map<String, String[]> steps = new LinkedHashMap<>();
        steps.put("check", new String[] {"check"});
        steps.put("build", new String[] {"build"});
        steps.put("build again", new String[] {"build"});
        steps.put("verify a tenth", new String[] {"verify", "--shard", "1/10"});
        steps.put("verify again", new String[] {"verify", "--shard", "1/10"});
        for (var step : steps.entrySet()) {
            int count = step.getKey().equals("verify a tenth") ? programs / 10 : pages;
            row(each, pages, programs, step.getKey(), count, Measure.run(command(guide, step.getValue())));
        }
    }
    each.forEach((step, times) -> System.out.printf(Locale.ROOT, "growth of %s: %.2f%n", step,
            times.getLast() / times.getFirst()));
    Measure.delete(work);
}

String[] command(Path guide, String... words) {
    List<String> all = new ArrayList<>(List.of(Measure.launcher()));
    all.addAll(List.of(words));
    all.addAll(List.of("--quiet", "-C", guide.toString()));
    return all.toArray(String[]::new);
}

void row(Map<String, List<Double>> each, int pages, int programs, String step, int count, Measure.Run run) {
    double millis = 1_000 * run.seconds() / count;
    each.computeIfAbsent(step, _ -> new ArrayList<>()).add(millis);
    System.out.printf(Locale.ROOT, "%-6d %8d  %-14s %7.2f %7.2f %8.0f%n", pages, programs, step, run.seconds(), millis,
            run.megabytes());
}

/// Small programs, each shown by a page: what is measured is the verifier and not the programs.
void programs(Path guide, int programs) throws IOException {
    List<Path> pages;
    try (Stream<Path> all = Files.walk(guide.resolve("content"))) {
        pages = all.filter(it -> it.getFileName().toString().matches("p\\d+\\.md")).sorted().toList();
    }
    for (int i = 0; i < programs; i++) {
        Path page = pages.get(i * pages.size() / programs);
        Files.writeString(page.resolveSibling("Squares" + i + ".java"), """
                ///usr/bin/env jbang "$0" "$@" ; exit $?
                //JAVA 25+
                //RUNTIME_OPTIONS -ea
                //DESCRIPTION Squares up to %1$d

                /// The sum of the squares of numbers, one by one. O(n).
                long squares(int[] numbers) {
                    long sum = 0;
                    for (int it : numbers) sum += (long) it * it;
                    return sum;
                }

                /// Oracle: the pyramid of Archimedes, for 1 to n.
                long pyramid(long n) {
                    return n * (n + 1) * (2 * n + 1) / 6;
                }

                void main() {
                    int[] numbers = IntStream.rangeClosed(1, %1$d).toArray();
                    assert squares(numbers) == pyramid(%1$d);
                    IO.println(squares(numbers));
                }

                /* Output
                %2$d
                */
                """.formatted(i + 3, (i + 3) * (i + 4L) * (2 * i + 7) / 6));
        String text = Files.readString(page);
        Files.writeString(page, text
                .replace("\n## What goes wrong", "\n[The squares](Squares" + i + ".java)\n\n## What goes wrong")
                .replace("Say it aloud once more", "[Write the sum](Squares" + i + ".java#squares), one by one.\n\nSay it aloud"
                        + " once more"));
    }
}
