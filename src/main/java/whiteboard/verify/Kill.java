package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import whiteboard.file.Hash;

/// Ends a process and all that it started. A cage dies as a whole with its first process; without one, children that
/// gave themselves another parent are found by a mark in their environment, where there is `/proc`.
final class Kill {

    /// Name of the environment variable that marks the processes of a run.
    static final String MARK = "WHITEBOARD_RUN";

    private Kill() {}

    /// Its value: the word itself would let a program speak as the launcher.
    static String mark(String word) {
        return Hash.of(word);
    }

    /// Leaves the pipes open, unlike [Process#destroyForcibly()]: what was printed before can still be read.
    static void tree(Process process, Cage cage, String word) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        if (cage instanceof Plain && Files.isDirectory(Path.of("/proc/self"))) marked(MARK + "=" + mark(word));
    }

    private static void marked(String mark) {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            all.filter(it -> it.getFileName().toString().chars().allMatch(Character::isDigit))
                    .filter(it -> environment(it).contains(mark))
                    .map(it -> ProcessHandle.of(Long.parseLong(it.getFileName().toString())))
                    .flatMap(Optional::stream)
                    .forEach(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException("/proc cannot be listed", e);
        }
    }

    /// The environment that a process was started with; empty for one that has ended or is another user's, which
    /// cannot be told apart and need not be.
    private static String environment(Path process) {
        try {
            return Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
