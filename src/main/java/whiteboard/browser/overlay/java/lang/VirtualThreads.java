package whiteboard.browser.overlay.java.lang;

import java.util.concurrent.ThreadFactory;

/// Builds virtual threads.
final class VirtualThreads implements Thread.Builder.OfVirtual {

    private String name = "";
    private long counter = -1;
    private Thread.UncaughtExceptionHandler handler;

    @Override
    public Thread.Builder.OfVirtual name(String name) {
        this.name = java.util.Objects.requireNonNull(name);
        return this;
    }

    @Override
    public Thread.Builder.OfVirtual name(String prefix, long start) {
        name = java.util.Objects.requireNonNull(prefix);
        counter = start;
        return this;
    }

    @Override
    public Thread.Builder.OfVirtual inheritInheritableThreadLocals(boolean inherit) {
        return this;
    }

    @Override
    public Thread.Builder.OfVirtual uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public Thread unstarted(Runnable task) {
        java.util.Objects.requireNonNull(task);
        String own = counter < 0 ? name : name + counter++;
        Thread thread = new Thread(task, own, true);
        if (handler != null) thread.setUncaughtExceptionHandler(handler);
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
}
