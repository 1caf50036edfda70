package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

/// Builds guides for the tests of other packages.
public final class Guides {

    private Guides() {}

    /// Builds the guide in `folder` into `output`, which it returns.
    public static Path build(Path folder, Path output) {
        assertEquals(Exit.FINE, Main.run("build", "--quiet", "-C", folder.toString(), "--output", output.toString()));
        return output;
    }
}
