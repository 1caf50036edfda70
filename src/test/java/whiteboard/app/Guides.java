package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import whiteboard.browser.CompilerSite;

/// Builds guides for the tests of other packages.
public final class Guides {

    private Guides() {}

    /// Builds the guide in `folder` into `output`, which it returns.
    public static Path build(Path folder, Path output, String... options) {
        List<String> call = new ArrayList<>(List.of("build", "--quiet", "-C", folder.toString(), "--output",
                output.toString()));
        call.addAll(List.of(options));
        assertEquals(Exit.FINE, Main.run(call.toArray(String[]::new)));
        return output;
    }

    /// Exports the guide in `folder` in some form into `to`, which it returns.
    public static Path export(Path folder, Path to, String... form) {
        List<String> call = new ArrayList<>(List.of("export"));
        call.addAll(List.of(form));
        call.addAll(List.of("--quiet", "-C", folder.toString(), "--to", to.toString()));
        assertEquals(Exit.FINE, Main.run(call.toArray(String[]::new)));
        return to;
    }

    /// Builds a guide of one page, that on k-means, whose program runs in the page and is edited there.
    public static Path kMeans(Path folder, Path output) throws IOException {
        Sample guide = Sample.in(folder);
        compilerOfThisRun(folder);
        return build(guide.folder(), output, "--modules", "--compiler");
    }

    /// Gives a guide the compiler that other tests have made, or makes it for them: it takes a minute or two.
    private static void compilerOfThisRun(Path folder) throws IOException {
        Path kept = Path.of("target", "cache"), cache = Files.createDirectories(folder.resolve("target/cache"));
        new CompilerSite(kept).make();
        try (Stream<Path> files = Files.list(kept)) {
            for (Path it : files.filter(it -> it.getFileName().toString().startsWith("compiler-")).toList()) {
                Files.copy(it, cache.resolve(it.getFileName()));
            }
        }
    }
}
