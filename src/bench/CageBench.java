import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the cage costs: verifies 40 programs one after the other without a cage and in the best there is, in turn,
/// five times each, and prints the median seconds and the milliseconds that the cage adds to each program, its two
/// runs and its compiler together. Run it from the project's folder, after `./whiteboard build`:
///
///     java src/bench/CageBench.java [PROGRAMS]
void main(String[] args) throws Exception {
    int programs = args.length == 0 ? 40 : Integer.parseInt(args[0]);
    Path guide = Files.createTempDirectory("cage");
    Pages.write(guide, 1);
    for (int i = 0; i < programs; i++) {
        Files.writeString(guide.resolve("content/One" + i + ".java"), """
                ///usr/bin/env jbang "$0" "$@" ; exit $?
                //JAVA 25+
                //RUNTIME_OPTIONS -ea
                //DESCRIPTION One number %1$d

                void main() {
                    assert List.of(%1$d).size() == 1;
                    IO.println(%1$d);
                }

                /* Output
                %1$d
                */
                """.formatted(i));
    }
    List<Double> open = new ArrayList<>(), caged = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
        open.add(seconds(guide, "none"));
        caged.add(seconds(guide, "require"));
    }
    Measure.delete(guide);
    System.out.println("programs  open_s  caged_s  cage_ms_each");
    System.out.printf(Locale.ROOT, "%-8d %7.2f  %7.2f  %12.1f%n", programs, Measure.median(open), Measure.median(caged),
            1_000 * (Measure.median(caged) - Measure.median(open)) / programs);
}

/// No page shows the programs, which is a problem in the content and none here.
double seconds(Path guide, String sandbox) throws IOException, InterruptedException {
    return Measure.verify(Measure.launcher(), "verify", "--quiet", "--no-cache", "--jobs", "1", "--sandbox", sandbox,
            "-C", guide.toString()).seconds();
}
