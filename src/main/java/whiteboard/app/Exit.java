package whiteboard.app;

/// The exit codes of every command.
final class Exit {

    /// All is fine.
    static final int FINE = 0;
    /// The content has problems.
    static final int PROBLEMS = 1;
    /// The call or the configuration is wrong.
    static final int USAGE = 2;
    /// The machine lacks something.
    static final int ENVIRONMENT = 3;
    /// A bug of Whiteboard.
    static final int BUG = 4;
    /// Ended by a signal; the JVM sets it by itself for SIGINT.
    static final int INTERRUPTED = 130;

    private Exit() {}
}
