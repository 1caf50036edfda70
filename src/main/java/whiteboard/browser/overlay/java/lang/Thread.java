package whiteboard.browser.overlay.java.lang;

import java.time.Duration;
import java.util.Objects;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.CurrentThread;

/// A thread. Platform and virtual ones differ in name only.
public class Thread extends NamedThread implements Runnable {

    /// @see java.lang.Thread.State
    public enum State { NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED }

    /// @see java.lang.Thread.UncaughtExceptionHandler
    @FunctionalInterface
    public interface UncaughtExceptionHandler {

        void uncaughtException(Thread thread, Throwable thrown);
    }

    /// @see java.lang.Thread.Builder
    public interface Builder {

        Builder name(String name);
        Builder name(String prefix, long start);

        Builder inheritInheritableThreadLocals(boolean inherit);

        Builder uncaughtExceptionHandler(UncaughtExceptionHandler handler);

        Thread unstarted(Runnable task);
        Thread start(Runnable task);
        java.util.concurrent.ThreadFactory factory();

        /// @see java.lang.Thread.Builder.OfPlatform
        interface OfPlatform extends Builder {

            @Override OfPlatform name(String name);

            @Override OfPlatform name(String prefix, long start);

            @Override OfPlatform inheritInheritableThreadLocals(boolean inherit);

            @Override OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler handler);

            OfPlatform daemon(boolean on);

            default OfPlatform daemon() {
                return daemon(true);
            }

            OfPlatform priority(int priority);
        }

        /// @see java.lang.Thread.Builder.OfVirtual
        interface OfVirtual extends Builder {

            @Override OfVirtual name(String name);

            @Override OfVirtual name(String prefix, long start);

            @Override OfVirtual inheritInheritableThreadLocals(boolean inherit);

            @Override OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler handler);
        }
    }

    public static final int MIN_PRIORITY = 1, NORM_PRIORITY = 5, MAX_PRIORITY = 10;

    private static int numbered;
    private static UncaughtExceptionHandler defaultHandler;
    private static Thread main;

    private final Runnable task;

    Thread(Runnable task, String name, boolean virtual) {
        super(name, virtual);
        this.task = task;
    }

    public Thread() {
        this(null, nextName(), false);
    }

    public Thread(Runnable task) {
        this(task, nextName(), false);
    }

    public Thread(String name) {
        this(null, Objects.requireNonNull(name), false);
    }

    public Thread(Runnable task, String name) {
        this(task, Objects.requireNonNull(name), false);
    }

    public Thread(ThreadGroup group, Runnable task, String name, long stackSize) {
        this(task, name, false);
    }

    static String nextName() {
        return "Thread-" + numbered++;
    }

    /// Made when the program begins, and not by an initializer: see [CurrentThread].
    public static Thread main() {
        main = new Thread(null, "main", false);
        main.begun = true;
        return main;
    }

    public static Thread currentThread() {
        return (Thread) (Object) CurrentThread.get();
    }

    static Thread getMainThread() {
        return main;
    }

    /// Called by TeaVM wherever another fiber goes on.
    static void setCurrentThread(Thread thread) {
        CurrentThread.set((java.lang.Thread) (Object) thread);
    }

    static void leave() {
        setCurrentThread(main);
    }

    @Override
    public void run() {
        if (task != null) task.run();
    }

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        if (interrupted()) throw new InterruptedException("sleep interrupted");
        Thread self = currentThread();
        self.waits = State.TIMED_WAITING;
        Sleep.pause(millis);
        self.waits = null;
        if (interrupted()) throw new InterruptedException("sleep interrupted");
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        sleep(nanos > 0 ? millis + 1 : millis);
    }

    public static void sleep(Duration duration) throws InterruptedException {
        sleep(Math.max(0, duration.plusNanos(999_999).toMillis()));
    }

    public static void yield() { Sleep.pause(0); }

    public static void onSpinWait() { Sleep.pause(0); }

    public static boolean interrupted() {
        return currentThread().clearInterrupted();
    }

    public static boolean holdsLock(Object monitor) {
        return Monitors.holdsLock(monitor);
    }

    private static final class Monitors {

        @Hidden("java.lang.Object")
        static native boolean holdsLock(Object monitor);
    }

    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler != null ? handler : defaultHandler != null ? defaultHandler : (_, thrown) -> thrown.printStackTrace();
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultHandler;
    }

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        defaultHandler = handler;
    }

    public static Builder.OfPlatform ofPlatform() {
        return new PlatformThreads();
    }

    public static Builder.OfVirtual ofVirtual() {
        return new VirtualThreads();
    }

    public static Thread startVirtualThread(Runnable task) {
        return ofVirtual().start(task);
    }

    @Override
    public String toString() {
        return isVirtual() ? "VirtualThread[#" + threadId() + (getName().isEmpty() ? "" : "," + getName()) + "]/runnable"
                : "Thread[#" + threadId() + "," + getName() + "," + getPriority() + ",main]";
    }
}
