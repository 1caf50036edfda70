package whiteboard.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import picocli.CommandLine.Option;
import whiteboard.file.Problem;

/// The options of every command, and what follows from them.
final class Common {

    enum Format { TEXT, GITHUB, JSON }

    enum Colour { AUTO, ALWAYS, NEVER }

    @Option(names = "-C", paramLabel = "DIR", defaultValue = ".", description = "the folder that holds content/")
    Path folder;

    @Option(names = "--output", paramLabel = "DIR", description = "where the site goes (default: target/site)")
    Path output;

    @Option(names = "--base-url", paramLabel = "URL", description = "where the site will be published")
    String baseUrl;

    @Option(names = "--format", defaultValue = "TEXT", description = "of problems: ${COMPLETION-CANDIDATES}")
    Format format;

    @Option(names = "--color", defaultValue = "AUTO", description = "${COMPLETION-CANDIDATES}")
    Colour colour;

    @Option(names = "--quiet", description = "print problems only")
    boolean quiet;

    final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    Project project() {
        return Project.at(folder, output, baseUrl);
    }

    Style style() {
        return new Style(switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
        });
    }

    /// Prints what was done, unless the user wants it quiet.
    void say(String line) {
        if (!quiet) out.println(line);
    }

    /// Shows how far a long step is, on a terminal only, in place of what stood there.
    void progress(String text) {
        if (!quiet && System.console() != null && System.console().isTerminal()) err.print("\r\033[K" + text);
        err.flush();
    }

    /// Prints the problems in the format that was asked for and returns the exit code.
    int report(List<Problem> problems) throws IOException {
        switch (format) {
            case TEXT -> err.print(new TextReport(style()).of(problems));
            case JSON -> out.print(JsonReport.of(problems));
            case GITHUB -> {
                out.print(GithubReport.of(problems));
                String summary = System.getenv("GITHUB_STEP_SUMMARY");
                if (summary != null && !problems.isEmpty()) {
                    Files.writeString(Path.of(summary), GithubReport.summary(problems), StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                }
            }
        }
        if (problems.isEmpty()) return Exit.FINE;
        if (format == Format.TEXT) {
            long files = problems.stream().map(it -> it.at().source().path()).distinct().count();
            err.println(count(problems.size(), "problem") + " in " + count(files, "file"));
        }
        return Exit.PROBLEMS;
    }

    /// Milliseconds since a reading of `System.nanoTime()`.
    static String millis(long start) {
        return (System.nanoTime() - start) / 1_000_000 + " ms";
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
