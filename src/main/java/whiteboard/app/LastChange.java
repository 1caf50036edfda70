package whiteboard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// When the guide was last changed, in seconds since 1970: what a book and a deck must tell, so that a newer one is taken
/// for newer. No clock is asked: it is `SOURCE_DATE_EPOCH` (reproducible-builds.org), else git's last commit.
final class LastChange {

    /// 1 January 2026, for a guide without a history.
    private static final long UNKNOWN = 1_767_225_600;

    private LastChange() {}

    static long of(Path folder) throws IOException {
        String given = System.getenv("SOURCE_DATE_EPOCH");
        if (given != null && given.matches("\\d{1,11}")) return Long.parseLong(given);
        Process git;
        try {
            git = new ProcessBuilder("git", "log", "-1", "--format=%ct").directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException noGit) {
            return UNKNOWN;
        }
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return said.matches("\\d{1,11}") ? Long.parseLong(said) : UNKNOWN;
    }
}
