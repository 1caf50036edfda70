package whiteboard.browser.overlay.jdk.internal.vm;

/// The threads of a pool, which nobody asks for.
public final class SharedThreadContainer {

    private SharedThreadContainer() {}

    public static SharedThreadContainer create(String name) {
        return new SharedThreadContainer();
    }

    public void start(Thread thread) {
        thread.start();
    }

    public void close() {
        // nothing is kept
    }
}
