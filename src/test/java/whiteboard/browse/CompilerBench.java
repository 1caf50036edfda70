package whiteboard.browse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import whiteboard.browser.CompilerSite;
import whiteboard.browser.Content;
import whiteboard.file.Leftovers;
import whiteboard.model.Program;

/// The compiler of the page: the size of its files, how long it takes to make them, and how long a reader waits from the
/// press to the first output, for the very first program (with fetching from this machine) and for those after it.
/// Every program of the guide is tried. Run it with
///
///     ./mvnw test-compile exec:exec@compiler
final class CompilerBench {

    private CompilerBench() {}

    public static void main(String[] arguments) throws IOException {
        Path work = Leftovers.temporaryFolder("compiler-bench-");
        CompilerSite compiler = new CompilerSite(work.resolve("cache"));
        long start = System.nanoTime();
        compiler.make();
        System.out.printf("made in %.1f s%n", (System.nanoTime() - start) / 1e9);
        sizes(compiler.site());
        List<Program> programs = Content.programs().stream().filter(it -> it.dependencies().isEmpty()).toList();
        try (Chrome chrome = Chrome.start();
                CompilerPage page = new CompilerPage(chrome, compiler, Files.createDirectories(work.resolve("site")))) {
            System.out.println("program             compile_ms  first_output_ms  module_kB  result");
            int equal = 0;
            for (Program it : programs) {
                CompilerPage.Pressed pressed = page.press(it.name() + ".java", it.source().text());
                boolean same = pressed.out().equals(it.promise());
                if (same) equal++;
                System.out.printf("%-18s  %10.0f  %15.0f  %9.1f  %s%n", it.name(), pressed.millis(), pressed.first(),
                        pressed.size() / 1e3, same ? "equal" : pressed.problems().isEmpty() ? "differs"
                                : pressed.problems().getFirst());
            }
            System.out.printf("%d of %d equal%n", equal, programs.size());
        }
    }

    private static void sizes(Map<String, Supplier<byte[]>> files) throws IOException {
        System.out.println("file                                          raw_kB  gzip_kB");
        long sum = 0;
        for (var it : files.entrySet()) {
            byte[] bytes = it.getValue().get();
            sum += bytes.length;
            double raw = bytes.length;
            if (it.getKey().endsWith(".gz")) {
                try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    raw = in.readAllBytes().length;
                }
            }
            System.out.printf("%-42s  %8.1f  %7.1f%n", it.getKey(), raw / 1e3, bytes.length / 1e3);
        }
        System.out.printf("%-42s  %8s  %7.1f%n", "in all", "", sum / 1e3);
    }
}
