package whiteboard.app;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The changes of the files below a folder, as they happen.
final class Changes implements AutoCloseable {

    /// An editor saves a file in several steps; this long after the last one the file is whole.
    private static final int QUIET_MILLIS = 4;

    /// How long a caller may be kept who waits for nothing.
    private static final int IDLE_MILLIS = 200;

    private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;

    Changes(Path folder) throws IOException {
        watcher = DirectoryWatcher.builder().path(folder).fileHashing(false).listener(it -> changed.add(it.path())).build();
        watcher.watchAsync();
    }

    /// Waits a moment for a change, and for its end.
    ///
    /// @return what has changed; nothing where nothing has
    Set<Path> next() throws InterruptedException {
        Set<Path> all = new TreeSet<>();
        for (Path it = changed.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS); it != null;
                it = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            all.add(it);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
