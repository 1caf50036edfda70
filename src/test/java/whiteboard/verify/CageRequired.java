package whiteboard.verify;

import org.junit.jupiter.api.Assumptions;
import whiteboard.file.EnvironmentProblem;

/// The cage of the tests. Where none works they are skipped, and say how to get one; where the system property
/// `whiteboard.require` names `cage`, they fail.
final class CageRequired {

    private CageRequired() {}

    static Cage cage() {
        try {
            return Cage.choose(Sandbox.REQUIRE);
        } catch (EnvironmentProblem none) {
            if (System.getProperty("whiteboard.require", "").contains("cage")) throw none;
            Assumptions.abort(none.getMessage() + ": " + none.cure());
            throw none;
        }
    }
}
