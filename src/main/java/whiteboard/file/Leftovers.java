package whiteboard.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Temporary files and folders that must not outlive the process, however it is interrupted.
public final class Leftovers {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end();
            FOLDERS.forEach(Leftovers::remove);
        }));
    }

    private Leftovers() {}

    private static synchronized void end() {
        ending = true;
    }

    /// Whether the process is about to end: what fails now, fails because its folders are gone.
    public static boolean ending() {
        return ending;
    }

    /// Makes a folder that is removed when the process ends, unless [#remove] was called before.
    public static synchronized Path folder(Path folder) throws IOException {
        return removeOnExit(Files.createDirectory(folder));
    }

    /// The same, of a name of its own in the system's folder for temporary files.
    public static synchronized Path temporaryFolder(String prefix) throws IOException {
        return removeOnExit(Files.createTempDirectory(prefix));
    }

    /// An empty file beside another, to be written (without creating it anew) and then moved over that.
    public static synchronized Path beside(Path file) throws IOException {
        return removeOnExit(Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new"));
    }

    /// What is made while the process ends already would stay.
    private static Path removeOnExit(Path made) {
        FOLDERS.add(made);
        if (!ending) return made;
        remove(made);
        throw new IllegalStateException("the process is about to end");
    }

    /// Removes a file, or a folder and all in it, following no link. Writers that are still at work while the process
    /// ends may add files meanwhile: it goes over the folder again until it is gone.
    public static void remove(Path folder) {
        FOLDERS.remove(folder);
        while (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) sweep(folder);
    }

    private static void sweep(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path it : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(it);
        } catch (DirectoryNotEmptyException | NoSuchFileException changedMeanwhile) {
            Thread.onSpinWait();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
