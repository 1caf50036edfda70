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
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

        @Override
        public String toString() {
            return area + (refused() ? " refuses " : " differs in ") + probe;
        }
    }

    @TempDir
    private Path directory;

    @Test
    void everyProbePrintsTheSameAsOnTheJvm() throws Exception {
        Translator translator = new Translator(new JdkTypes(), new DefaultProblemFactory(Locale.ENGLISH),
                BrowserLibrary.get());
        List<Unequal> unequal = new ArrayList<>();
        int all = 0;
        for (Path file : files()) {
            Probes probes = Probes.of(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            all += probes.probes().size();
            unequal.addAll(compare(translator, probes));
        }
        System.out.println(all - unequal.size() + " of " + all + " equal");
        unequal.forEach(it -> System.out.println(it + "\n  JVM:  " + it.jvm() + "\n  page: " + it.page()));
        assertTrue(all >= 300, "there are only " + all);
        assertEquals(known(), unequal.stream().map(Unequal::toString).toList());
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
        byte[] module = module(translator, probes, page);
        page.putAll(Probes.results(Rehearsal.of(module, Duration.ofSeconds(60)).out()));
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

    /// The module of all probes that compile; why the others do not is put to the results.
    private static byte[] module(Translator translator, Probes probes, Map<Integer, String> results) {
        while (true) {
            switch (translator.translate(probes.name(), probes.source(results.keySet()))) {
                case Translation.Module it -> {
                    return it.bytes();
                }
                case Translation.Refused it -> {
                    int before = results.size();
                    for (Fault fault : it.faults()) {
                        int probe = probes.at(fault.line());
                        if (probe >= 0 && probe < probes.probes().size()) results.put(probe, "refused: " + fault.message());
                    }
                    assertTrue(results.size() > before, () -> probes.name() + " does not compile: " + it.faults());
                }
            }
        }
    }

    private String onJvm(Probes probes) throws IOException, InterruptedException {
        Path source = directory.resolve(probes.name() + ".java");
        Files.writeString(source, probes.source(java.util.Set.of()));
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
