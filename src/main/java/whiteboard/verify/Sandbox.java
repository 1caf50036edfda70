package whiteboard.verify;

/// How much of a cage programs must run in.
public enum Sandbox {
    /// The best there is on this machine.
    AUTO,
    /// A cage that the kernel holds shut, or none of the programs is run. Continuous integration uses it.
    REQUIRE,
    /// A plain process, with limits but without walls.
    NONE
}
