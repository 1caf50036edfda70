package whiteboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import whiteboard.file.EnvironmentProblem;

/// What git knows of changes.
final class ChangedFiles {

    private ChangedFiles() {}

    /// Files that differ from a revision, those that git does not track yet included; paths from the folder down.
    static List<String> since(String revision, Path folder) throws InterruptedException {
        return Stream.concat(
                git(folder, "diff", "--name-only", "--relative", "-z", revision, "--").stream(),
                git(folder, "ls-files", "--others", "--exclude-standard", "-z").stream()).distinct().sorted().toList();
    }

    private static List<String> git(Path folder, String... words) throws InterruptedException {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
        try {
            Process git = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new EnvironmentProblem("git could not tell what changed", "see the message of git above");
            }
            return Stream.of(out.split("\0")).filter(it -> !it.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("git could not be run", e);
        }
    }
}
