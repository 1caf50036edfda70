package whiteboard.engine;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.loader.IJavetLibLoadingListener;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Leftovers;

/// V8's native library, which is unpacked into a temporary folder to be loaded. Javet by itself would leave that
/// folder behind, print a stack trace where it cannot be made, and end the process where V8 finds no room.
final class V8Library {

    /// V8 reserves a cage of this size at once, of addresses, not of memory; it aborts the process if it cannot.
    private static final long ADDRESSES = 40L << 30;

    private static final Logger JAVETS = Logger.getLogger("com.caoccao.javet");
    private static final Path LIMITS = Path.of("/proc/self/limits");

    private static boolean loaded, ending;

    static {
        // where its folder vanishes, Javet prints a stack trace and makes it anew: let it come to its end first
        Runtime.getRuntime().addShutdownHook(new Thread(V8Library::await));
    }

    private V8Library() {}

    private static synchronized void await() {
        ending = true;
    }

    /// A fresh runtime.
    static synchronized V8Runtime load() throws JavetException {
        // Windows deletes no library that is in use: there the folder stays Javet's, which sweeps it the next time
        if (loaded || File.separatorChar != '/') return V8Host.getV8Instance().createV8Runtime();
        if (ending) throw new IllegalStateException("the process is about to end");
        room();
        JAVETS.setLevel(Level.OFF);
        Path folder = folder();
        JavetLibLoader.setLibLoadingListener(new IJavetLibLoadingListener() {
            @Override
            public File getLibPath(JSRuntimeType type) {
                return folder.toFile();
            }
        });
        try {
            V8Runtime runtime = V8Host.getV8Instance().createV8Runtime();
            loaded = true;
            return runtime;
        } catch (JavetException e) {
            throw new EnvironmentProblem("V8 cannot be loaded from " + folder + ": " + reason(e),
                    "see whether that folder has 60 MB of room, and allows to run what is in it (no noexec)", e);
        } finally {
            Leftovers.remove(folder);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("whiteboard-v8-");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for V8: " + e.getMessage(), e);
        }
    }

    private static String reason(JavetException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /// Looks before V8 leaps: the limit of `ulimit -v` (proc(5)), in bytes.
    private static void room() {
        if (!Files.isReadable(LIMITS)) return;
        try {
            List<String> lines = Files.readAllLines(LIMITS);
            for (String line : lines) {
                if (!line.startsWith("Max address space")) continue;
                String soft = line.substring("Max address space".length()).strip().split(" ")[0];
                if (soft.equals("unlimited") || Long.parseLong(soft) >= ADDRESSES) return;
                throw new EnvironmentProblem("the address space is limited to " + (Long.parseLong(soft) >> 20)
                        + " MB, V8 reserves " + (ADDRESSES >> 30) + " GB of it", "lift the limit: ulimit -v unlimited");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
