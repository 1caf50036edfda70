package whiteboard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.browser.library.Refused;
import whiteboard.browser.overlay.Failures;
import whiteboard.browser.translate.Fault;
import whiteboard.browser.translate.Translation;
import whiteboard.browser.translate.Translator;

/// What a program prints in the page is what it prints on the JVM: every probe in both, and none left out.
class ConformanceTest {

    private static final Path PROBES = Path.of("src/test/resources/whiteboard/browser/probes");

    /// A probe that is not equal.
    private record Unequal(String area, String probe, String jvm, String page) {

        /// Whether the compiler says so, rather than the reader finding another value.
        boolean refused() {
            return page.startsWith("refused: ");
        }

        /// Whether nothing comes of it: the build does not offer such a program.
        boolean fails() {
            return page.startsWith("fails: ") || page.equals("nothing");
        }

        /// Whether the module says so when it comes there: what a regular expression or a format asks for, no compiler sees.
        boolean declines() {
            return page.startsWith("! java.lang.UnsupportedOperationException: ") && page.endsWith("the browser");
        }

        /// Whether all that lacks is the message of a `NullPointerException` that the JVM throws by itself (JEP 358): it
        /// tells which value is null, and the page tells that it cannot.
        boolean lacksMessage() {
            return page.equals("! java.lang.NullPointerException: " + Failures.UNAVAILABLE);
        }

        /// Its line of `unequal.txt`, below the reason.
        String reasoned() {
            boolean told = refused() || page.startsWith("fails: ");
            return (told ? "# " + page : "# JVM: " + jvm + " | page: " + page) + "\n" + this;
        }

        @Override
        public String toString() {
            return area + (refused() ? " refuses " : fails() ? " fails at "
                    : declines() ? " declines " : lacksMessage() ? " lacks the message in " : " differs in ") + probe;
        }
    }

    @TempDir
    Path directory;

    @Test
    void everyProbePrintsTheSameAsOnTheJvm() throws Exception {
        Translator translator = new Translator(Refused.from(new JdkTypes()), new DefaultProblemFactory(Locale.ENGLISH),
                BrowserLibrary.get());
        List<Unequal> unequal = new ArrayList<>();
        int all = 0;
        for (Path file : files()) {
            Probes probes = Probes.of(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            all += probes.probes().size();
            unequal.addAll(compare(translator, probes));
        }
        long refused = unequal.stream().filter(Unequal::refused).count();
        long failing = unequal.stream().filter(Unequal::fails).count();
        long declined = unequal.stream().filter(Unequal::declines).count();
        long silent = unequal.stream().filter(Unequal::lacksMessage).count();
        whiteboard.Proof.of("conformance", ("%d of %d probes equal, %d refused by the compiler, "
                + "%d declined by name when they run, %d failing, "
                + "%d without the message of an implicit NullPointerException, %d different").formatted(
                all - unequal.size(), all, refused, declined, failing, silent,
                unequal.size() - refused - declined - failing - silent));
        int tried = all;
        assertTrue(tried >= 300, () -> "there are only " + tried);
        assertEquals(known(), unequal.stream().map(Unequal::toString).toList(), () -> "they are now\n"
                + unequal.stream().map(Unequal::reasoned).collect(Collectors.joining("\n")));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PROBES)) {
            return files.filter(it -> Character.isUpperCase(it.getFileName().toString().charAt(0))).sorted().toList();
        }
    }

    private static List<String> known() throws IOException {
        return Files.readAllLines(PROBES.resolve("unequal.txt")).stream().filter(it -> !it.startsWith("#")).toList();
    }

    private List<Unequal> compare(Translator translator, Probes probes) throws Exception {
        Map<Integer, String> jvm = Probes.results(onJvm(probes));
        Map<Integer, String> page = new TreeMap<>();
        run(translator, probes, 0, probes.probes().size(), page);
        List<Unequal> unequal = new ArrayList<>();
        for (int i = 0; i < probes.probes().size(); i++) {
            String expected = jvm.getOrDefault(i, "nothing");
            String actual = page.getOrDefault(i, "nothing");
            if (!expected.equals(actual) || expected.equals("nothing")) {
                unequal.add(new Unequal(probes.name(), probes.probes().get(i), expected, actual));
            }
        }
        return unequal;
    }

    /// Runs some of the probes as one module, or in two where one of them takes the others with it.
    private static void run(Translator translator, Probes probes, int from, int to, Map<Integer, String> results) {
        byte[] module = module(translator, probes, from, to, results);
        Rehearsal run = Rehearsal.of(module, Duration.ofSeconds(60));
        if (run.end() == Rehearsal.End.ENDED) {
            results.putAll(Probes.results(run.out()));
        } else if (to - from == 1) {
            results.put(from, "fails: " + run.end());
        } else {
            int middle = (from + to) / 2;
            run(translator, probes, from, middle, results);
            run(translator, probes, middle, to, results);
        }
    }

    /// The module of those probes that compile; why the others do not is put to the results.
    private static byte[] module(Translator translator, Probes probes, int from, int to,
            Map<Integer, String> results) {
        while (true) {
            Set<Integer> without = new TreeSet<>(results.keySet());
            for (int i = 0; i < probes.probes().size(); i++) if (i < from || i >= to) without.add(i);
            switch (translator.translate(probes.name(), probes.source(without))) {
                case Translation.Module it -> {
                    return it.bytes();
                }
                case Translation.Refused it -> {
                    int before = results.size();
                    for (Fault fault : it.faults()) {
                        int probe = probes.at(fault.line());
                        if (probe < from || probe >= to) continue;
                        results.putIfAbsent(probe, "refused: " + fault.message());
                    }
                    assertTrue(results.size() > before, () -> probes.name() + " does not compile: " + it.faults());
                }
            }
        }
    }

    private String onJvm(Probes probes) throws IOException, InterruptedException {
        Path source = directory.resolve(probes.name() + ".java");
        Files.writeString(source, probes.source(Set.of()));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, System.err, "-nowarn", "-Xlint:none",
                "-proc:none", "-d", directory.toString(), source.toString());
        assertEquals(0, failed, () -> probes.name() + " does not compile on the JVM");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-ea",
                "-XX:+UseSerialGC", "-Duser.language=en", "-Duser.country=", "-cp", directory.toString(), probes.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor());
            return text;
        }
    }
}
