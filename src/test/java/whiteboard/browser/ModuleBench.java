package whiteboard.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import whiteboard.browser.translate.Fault;
import whiteboard.browser.translate.Translation;
import whiteboard.browser.translate.Translator;
import whiteboard.model.Program;

/// The modules of the guide's programs: their size, how long it takes to make and to run them, and why some are not
/// offered; then what a build with everything in its cache spends on 200 programs. Run it with
///
///     ./mvnw test-compile exec:exec@modules
final class ModuleBench {

    private ModuleBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Translator translator =
                new Translator(new JdkTypes(), new DefaultProblemFactory(Locale.ENGLISH), BrowserLibrary.get());
        List<Program> programs = Content.programs();
        System.out.println("program            raw_kB  gzip_kB  make_ms  run_ms  result");
        for (Program program : programs) {
            long start = System.nanoTime();
            Translation made = translator.translate(program.name(), program.source().text());
            long millis = (System.nanoTime() - start) / 1_000_000;
            switch (made) {
                case Translation.Module it -> row(program, it.bytes(), millis);
                case Translation.Refused it -> System.out.printf("%-18s %6s  %7s  %7d  %6s  %s%n", program.name(), "-",
                        "-", millis, "-", it.faults().stream().map(Fault::toString).findFirst().orElse(""));
            }
        }
        byte[] chart = new Prover().chart();
        System.out.printf("%-18s %6.1f  %7.1f%n", "(charts)", chart.length / 1e3, gzip(chart) / 1e3);
        warm(programs);
    }

    private static void row(Program program, byte[] module, long millis) {
        long start = System.nanoTime();
        Rehearsal run = Rehearsal.of(module, Duration.ofSeconds(10));
        boolean same = run.out().equals(program.promise()) && run.uncaught().isEmpty();
        System.out.printf("%-18s %6.1f  %7.1f  %7d  %6d  %s%n", program.name(), module.length / 1e3, gzip(module) / 1e3,
                millis, (System.nanoTime() - start) / 1_000_000, same ? "equal" : "differs");
    }

    private static void warm(List<Program> programs) throws InterruptedException {
        Path cache = Path.of("target", "cache");
        Workshop workshop = new Workshop(cache);
        workshop.make(workshop.stock(programs).unknown(), 2, _ -> { });
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            int known = 0;
            Workshop fresh = new Workshop(cache);
            while (known < 200) known += fresh.stock(programs).modules().programs().size() + 1;
            System.out.printf("%d programs of which nothing changed: %.0f ms%n", known, (System.nanoTime() - start) / 1e6);
        }
    }

    private static int gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return packed.size();
    }
}
