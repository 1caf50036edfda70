package whiteboard.verify.inside;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/// One variant of a program. Its time is the processor's, so that a busy machine changes no answer; one that waits
/// for ever is given [#WAIT_MILLIS] of the clock.
final class Variant {

    private static final long WAIT_MILLIS = 10_000;
    private static final long STEP_MILLIS = 50;

    private final Path folder;
    private final String mainClass;
    private final byte[] promise;
    private final long limit;
    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final long before = processorMillis();

    /// @param limit processor time in milliseconds
    Variant(Path folder, String mainClass, byte[] promise, long limit) {
        this.folder = folder;
        this.mainClass = mainClass;
        this.promise = promise;
        this.limit = limit;
    }

    /// `same` if it prints the promise and nothing else and throws nothing, in any thread; else `other` or `hangs`.
    String run() throws InterruptedException {
        Bounded out = new Bounded(promise.length + 1), err = new Bounded(1);
        System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> thrown.set(e));
        ThreadGroup group = new ThreadGroup("variant");
        Thread main = new Thread(group, this::call, "main");
        main.start();
        if (!ends(group, main)) return "hangs";
        System.out.flush();
        boolean same = thrown.get() == null && err.size() == 0 && Arrays.equals(out.toByteArray(), promise);
        return same ? "same" : "other";
    }

    /// Processor time in milliseconds since it was made, all threads of the JVM together.
    long spent() {
        return processorMillis() - before;
    }

    private void call() {
        try {
            Launch.call(Class.forName(mainClass, true, new Loader(folder)));
        } catch (Throwable e) {
            thrown.set(e);
        }
    }

    /// Waits for all its threads that would keep a JVM alive.
    private boolean ends(ThreadGroup group, Thread main) throws InterruptedException {
        long deadline = System.nanoTime() + WAIT_MILLIS * 1_000_000;
        for (Thread thread = main; thread != null; thread = alive(group)) {
            thread.join(STEP_MILLIS);
            boolean late = spent() > limit || System.nanoTime() > deadline;
            if (thread.isAlive() && late) return false;
        }
        return true;
    }

    private static Thread alive(ThreadGroup group) {
        Thread[] threads = new Thread[group.activeCount() + 16];
        int count = group.enumerate(threads, true);
        for (int i = 0; i < count; i++) if (threads[i].isAlive() && !threads[i].isDaemon()) return threads[i];
        return null;
    }

    private static long processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis)
                .orElseGet(() -> System.nanoTime() / 1_000_000);
    }
}
