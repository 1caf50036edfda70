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

/// Temporary folders that must not outlive the process, however it is interrupted.
public final class Leftovers {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FOLDERS.forEach(Leftovers::remove)));
    }

    private Leftovers() {}

    /// Registers a folder to be removed when the process ends, unless [#remove] was called before.
    public static void removeOnExit(Path folder) {
        FOLDERS.add(folder);
    }

    /// Removes a folder and all in it, following no link. Writers that are still at work while the process
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
