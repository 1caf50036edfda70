package whiteboard.browser.overlay;

import java.util.Arrays;

/// The thread that has its turn. To ask for it must initialize no class, neither this one nor `Thread`: TeaVM's fibers
/// and monitors do it while a thread is being put aside, or goes on again, when nothing that might wait can be called.
public final class CurrentThread {

    private static Thread now;

    private CurrentThread() {}

    /// The program begins.
    public static void begin() {
        // TeaVM 0.16 fails at a program that makes no array of a type which it cannot know: most of the small ones
        Arrays.copyOf(new Object[0], 1);
        now = (Thread) (Object) whiteboard.browser.overlay.java.lang.Thread.main();
    }

    public static Thread get() {
        return now;
    }

    public static void set(Thread thread) {
        now = thread;
    }
}
