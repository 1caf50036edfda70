package whiteboard.browser.overlay.members;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import whiteboard.browser.overlay.On;
import whiteboard.browser.overlay.java.util.concurrent.ThreadPerTask;

@On("java.util.concurrent.Executors")
public final class ExecutorsMembers {

    private ExecutorsMembers() {}

    public static ExecutorService newThreadPerTaskExecutor(ThreadFactory factory) {
        return new ThreadPerTask(factory);
    }

    public static ExecutorService newSingleThreadExecutor() {
        return newSingleThreadExecutor(Executors.defaultThreadFactory());
    }

    public static ExecutorService newSingleThreadExecutor(ThreadFactory factory) {
        return Executors.unconfigurableExecutorService(Executors.newFixedThreadPool(1, factory));
    }
}
