package whiteboard.browser.boot;

/// Which line of the program runs. The translator has the program set it wherever something may be thrown.
public final class Line {

    /// From 1; 0 before the first.
    static int now;

    private Line() {}
}
