package whiteboard.browser.overlay;

/// How deep the program's calls are nested. WebAssembly ends the module where its stack is full, so the error is
/// thrown before.
public final class Stack {

    /// About what the JVM gives a small method by default, and less than what a browser does.
    static final int LIMIT = 6_000;

    private static int depth;

    private Stack() {}

    /// A method begins.
    ///
    /// @return its depth
    /// @throws StackOverflowError where it is too deep
    public static int enter() {
        if (depth >= LIMIT) throw new StackOverflowError();
        return ++depth;
    }

    /// A method at this depth catches what was thrown further down.
    public static void back(int to) {
        depth = to;
    }

    /// A method at this depth returns.
    public static void leave(int from) {
        depth = from - 1;
    }
}
