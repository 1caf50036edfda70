package whiteboard.browser.overlay.java.lang;

import java.util.Objects;

/// The part of a thread that says what it is.
public class NamedThread extends LiveThread {

    /// An initial value would need an initializer: see [whiteboard.browser.overlay.CurrentThread].
    private static int threads;

    final boolean virtual;
    Thread.UncaughtExceptionHandler handler;
    private final long id = ++threads + 2; // the JVM's own threads come before
    private String name;
    private boolean daemon;
    private int priority = Thread.NORM_PRIORITY;

    NamedThread(String name, boolean virtual) {
        this.name = name;
        this.virtual = virtual;
        daemon = virtual;
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
        this.name = Objects.requireNonNull(name);
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
        if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY) throw new IllegalArgumentException();
        if (!virtual) this.priority = priority;
    }

    public final ThreadGroup getThreadGroup() {
        return null;
    }

    public StackTraceElement[] getStackTrace() {
        return new StackTraceElement[0];
    }

    public void setUncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
        this.handler = handler;
    }
}
