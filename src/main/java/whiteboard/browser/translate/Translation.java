package whiteboard.browser.translate;

import java.util.List;

/// What became of a program.
public sealed interface Translation {

    /// A WebAssembly module with garbage collection, to be run as [whiteboard.browser.boot.Boot] tells.
    ///
    /// @param bytes of the binary format
    record Module(byte[] bytes) implements Translation {}

    /// Neither compiler takes it.
    ///
    /// @param faults at least one, by line
    record Refused(List<Fault> faults) implements Translation {}
}
