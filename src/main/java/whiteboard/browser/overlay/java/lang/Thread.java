package whiteboard.browser.overlay.java.lang;

import java.time.Duration;
import org.teavm.classlib.java.lang.TThreadInterruptHandler;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.EventQueue;
import org.teavm.runtime.Fiber;
import whiteboard.browser.overlay.Hidden;

/// A thread on TeaVM's fibers: one runs at a time, until it waits. Platform and virtual threads differ in name only.
public class Thread implements Runnable {

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

    private static int threads;
    private static int numbered;
    private static UncaughtExceptionHandler defaultHandler;
    private static final Thread MAIN = new Thread(null, "main", false);
    private static Thread current = MAIN;

    static {
        MAIN.begun = true;
    }

    /// Called by TeaVM's monitors where the thread is to be woken.
    public TThreadInterruptHandler interruptHandler;
    /// The callback that lets a parked thread go on, and how many times it was parked.
    public AsyncCallback<Void> parked;
    public int parking;
    public boolean permit;
    /// How it waits, null while it does not.
    public State waits;

    private final long id = ++threads;
    private final Runnable task;
    private final boolean virtual;
    private final Object end = new Object();
    private String name;
    private boolean daemon;
    private int priority = NORM_PRIORITY;
    private boolean begun;
    private boolean ended;
    private boolean interrupted;
    private UncaughtExceptionHandler handler;

    Thread(Runnable task, String name, boolean virtual) {
        this.task = task;
        this.name = name;
        this.virtual = virtual;
        daemon = virtual;
    }

    public Thread() {
        this(null, nextName(), false);
    }

    public Thread(Runnable task) {
        this(task, nextName(), false);
    }

    public Thread(String name) {
        this(null, java.util.Objects.requireNonNull(name), false);
    }

    public Thread(Runnable task, String name) {
        this(task, java.util.Objects.requireNonNull(name), false);
    }

    public Thread(ThreadGroup group, Runnable task, String name, long stackSize) {
        this(task, name, false);
    }

    static String nextName() {
        return "Thread-" + numbered++;
    }

    public static Thread currentThread() {
        return current;
    }

    /// Called by TeaVM wherever another fiber goes on.
    static void setCurrentThread(Thread thread) {
        current = thread;
    }

    public void start() {
        if (begun) throw new IllegalThreadStateException();
        begun = true;
        if (!daemon) Fiber.userThreadCount++;
        EventQueue.offer(() -> Fiber.start(this::live, daemon));
    }

    private void live() {
        try {
            setCurrentThread(this);
            run();
        } catch (Throwable thrown) {
            getUncaughtExceptionHandler().uncaughtException(this, thrown);
        } finally {
            synchronized (end) {
                ended = true;
                end.notifyAll();
            }
            setCurrentThread(MAIN);
        }
    }

    @Override
    public void run() {
        if (task != null) task.run();
    }

    public final void join() throws InterruptedException {
        join(0);
    }

    public final void join(long millis) throws InterruptedException {
        long deadline = System.currentTimeMillis() + millis;
        synchronized (end) {
            while (isAlive() && (millis == 0 || System.currentTimeMillis() < deadline)) {
                end.wait(millis == 0 ? 0 : deadline - System.currentTimeMillis());
            }
        }
    }

    public final boolean join(Duration duration) throws InterruptedException {
        if (!begun) throw new IllegalThreadStateException("Thread not started");
        if (duration.toMillis() > 0) join(duration.toMillis());
        return ended;
    }

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        if (interrupted()) throw new InterruptedException("sleep interrupted");
        current.waits = State.TIMED_WAITING;
        Thread self = current;
        pause(millis);
        self.waits = null;
        if (interrupted()) throw new InterruptedException("sleep interrupted");
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        sleep(nanos > 0 ? millis + 1 : millis);
    }

    public static void sleep(Duration duration) throws InterruptedException {
        sleep(Math.max(0, duration.plusNanos(999_999).toMillis()));
    }

    @Async
    private static native void pause(long millis);

    private static void pause(long millis, AsyncCallback<Void> callback) {
        Thread thread = current;
        Alarm alarm = new Alarm(thread, callback);
        thread.interruptHandler = alarm;
        alarm.number = EventQueue.offer(alarm, System.currentTimeMillis() + millis);
    }

    private static final class Alarm implements EventQueue.Event, TThreadInterruptHandler {

        private final Thread thread;
        private final AsyncCallback<Void> callback;
        private int number;

        Alarm(Thread thread, AsyncCallback<Void> callback) {
            this.thread = thread;
            this.callback = callback;
        }

        @Override
        public void run() {
            thread.interruptHandler = null;
            setCurrentThread(thread);
            callback.complete(null);
        }

        @Override
        public void interrupted() {
            EventQueue.kill(number);
            EventQueue.offer(this);
        }
    }

    public static void yield() {
        pause(0);
    }

    public static void onSpinWait() {
        pause(0);
    }

    public void interrupt() {
        interrupted = true;
        if (interruptHandler != null) {
            TThreadInterruptHandler woken = interruptHandler;
            interruptHandler = null;
            woken.interrupted();
        }
        java.util.concurrent.locks.LockSupport.unpark((java.lang.Thread) (Object) this);
    }

    public static boolean interrupted() {
        boolean was = current.interrupted;
        current.interrupted = false;
        return was;
    }

    public boolean isInterrupted() {
        return interrupted;
    }

    public final boolean isAlive() {
        return begun && !ended;
    }

    public State getState() {
        if (!begun) return State.NEW;
        if (ended) return State.TERMINATED;
        return waits != null ? waits : this == current ? State.RUNNABLE : State.WAITING;
    }

    public final boolean isVirtual() {
        return virtual;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final void setDaemon(boolean on) {
        if (virtual && !on) throw new IllegalArgumentException("'false' not legal for virtual threads");
        if (begun) throw new IllegalThreadStateException();
        daemon = on;
    }

    public final String getName() {
        return name;
    }

    public final void setName(String name) {
        this.name = java.util.Objects.requireNonNull(name);
    }

    public final long threadId() {
        return id;
    }

    public long getId() {
        return id;
    }

    public final int getPriority() {
        return priority;
    }

    public final void setPriority(int priority) {
        if (priority < MIN_PRIORITY || priority > MAX_PRIORITY) throw new IllegalArgumentException();
        if (!virtual) this.priority = priority;
    }

    public final ThreadGroup getThreadGroup() {
        return null;
    }

    public StackTraceElement[] getStackTrace() {
        return new StackTraceElement[0];
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

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        this.handler = handler;
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
        return virtual ? "VirtualThread[#" + id + (name.isEmpty() ? "" : "," + name) + "]/runnable"
                : "Thread[#" + id + "," + name + "," + priority + ",main]";
    }
}
