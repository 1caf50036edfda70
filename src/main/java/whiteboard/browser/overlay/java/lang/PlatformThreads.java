package whiteboard.browser.overlay.java.lang;

import java.util.concurrent.ThreadFactory;

/// Builds platform threads.
final class PlatformThreads implements Thread.Builder.OfPlatform {

    private String name;
    private long counter = -1;
    private Thread.UncaughtExceptionHandler handler;

    private boolean daemon;
    private int priority = Thread.NORM_PRIORITY;

    @Override
    public Thread.Builder.OfPlatform name(String name) {
        this.name = java.util.Objects.requireNonNull(name);
        return this;
    }

    @Override
    public Thread.Builder.OfPlatform name(String prefix, long start) {
        name = java.util.Objects.requireNonNull(prefix);
        counter = start;
        return this;
    }

    @Override
    public Thread.Builder.OfPlatform inheritInheritableThreadLocals(boolean inherit) {
        return this;
    }

    @Override
    public Thread.Builder.OfPlatform uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public Thread unstarted(Runnable task) {
        java.util.Objects.requireNonNull(task);
        String own = name == null ? Thread.nextName() : counter < 0 ? name : name + counter++;
        Thread thread = new Thread(task, own, false);
        if (handler != null) thread.setUncaughtExceptionHandler(handler);
        thread.setDaemon(daemon);
        thread.setPriority(priority);
        return thread;
    }

    @Override
    public Thread start(Runnable task) {
        Thread thread = unstarted(task);
        thread.start();
        return thread;
    }

    @Override
    public ThreadFactory factory() {
        return task -> (java.lang.Thread) (Object) unstarted(task);
    }

    @Override
    public Thread.Builder.OfPlatform daemon(boolean on) {
        daemon = on;
        return this;
    }

    @Override
    public Thread.Builder.OfPlatform priority(int priority) {
        this.priority = priority;
        return this;
    }
}
