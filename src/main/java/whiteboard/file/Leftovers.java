package whiteboard.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

    /// Writes a file, and the folders around it that are missing, so that whoever reads it meanwhile, in whichever
    /// process, finds all of the old one or all of the new one: beside it, then moved over it.
    public static void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = beside(file);
        try {
            // not created anew: what an interrupt has removed stays away
            Files.write(beside, bytes, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            remove(beside);
        }
    }

    private static synchronized Path beside(Path file) throws IOException {
        return removeOnExit(Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new"));
    }

    /// How many files and folders are to be removed when the process ends.
    static int registered() {
        return FOLDERS.size();
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
