package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /// Builds a guide of one page, that on k-means, whose program runs in the page.
    public static Path kMeans(Path folder, Path output) throws IOException {
        return build(Sample.in(folder).folder(), output, "--modules");
    }
}
