package whiteboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.EnvironmentProblem;

/// How many files this process may have open at once. A class loader passes over a jar that it cannot open, and says
/// later that a class is missing, anywhere: so the limit is looked at first.
final class OpenFiles {

    /// The generator holds a hundred jars open, V8, and what it reads and writes.
    private static final int NEEDED = 256;
    private static final Path LIMITS = Path.of("/proc/self/limits");
    private static final Pattern LIMIT = Pattern.compile("(?m)^Max open files +(\\d{1,9}) ");

    private OpenFiles() {}

    /// Asks only where the system tells, which is Linux: elsewhere the JVM has raised the limit by itself.
    ///
    /// @throws EnvironmentProblem where they are too few
    static void require() {
        if (!Files.isReadable(LIMITS)) return;
        try {
            Matcher limit = LIMIT.matcher(Files.readString(LIMITS));
            if (!limit.find() || Integer.parseInt(limit.group(1)) >= NEEDED) return;
            throw new EnvironmentProblem("only " + limit.group(1) + " files may be open at once, " + NEEDED
                    + " are needed", Failure.FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
