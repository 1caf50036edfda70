package whiteboard.browser;

/// Whether a program runs in the page as it does on the JVM.
sealed interface Proof {

    /// It does: the module has printed, letter by letter, what the program promises.
    record Runs(byte[] module) implements Proof {}

    /// It is not offered.
    ///
    /// @param reason one line
    record Refused(String reason) implements Proof {}
}
