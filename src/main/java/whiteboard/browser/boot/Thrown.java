package whiteboard.browser.boot;

/// Where an exception was made. The translator gives [Throwable] the field, and has its constructors set it.
final class Thrown {

    private Thrown() {}

    /// The line of the program, 0 where it was made by none.
    static native int line(Throwable thrown);
}
