package whiteboard;

/// Numbers that stand for a promise of the guide: how much was tried, and how much of it got through. `.ci/run` and
/// `.ci/prove` gather these lines from what the tests print.
public final class Proof {

    private Proof() {}

    /// @param promise one word or two: `cage`, `nothing lost`
    /// @param numbers what was tried and what came of it
    public static void of(String promise, String numbers) {
        System.out.println("proof: " + promise + ": " + numbers);
    }
}
