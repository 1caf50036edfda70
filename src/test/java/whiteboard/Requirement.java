package whiteboard;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

/// What a test needs from the machine. A contributor's machine may lack it: then the test is skipped, and says what
/// to install. Continuous integration names it in the property `whiteboard.require`, and its absence is a failure.
public final class Requirement {

    private Requirement() {}

    /// @param name    `cage`, `browser` or `jbang`
    /// @param present whether the machine has it
    /// @param cure    what to install
    public static void of(String name, boolean present, String cure) {
        String lacking = "no " + name + " here: " + cure;
        if (List.of(System.getProperty("whiteboard.require", "").split(",")).contains(name)) assertTrue(present, lacking);
        else assumeTrue(present, lacking);
    }
}
