package whiteboard.browser.overlay.java.lang;

/// Threads are in no group.
public final class ThreadGroup {

    private ThreadGroup() {}
}
