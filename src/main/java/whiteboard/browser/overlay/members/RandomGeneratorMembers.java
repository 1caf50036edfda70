package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

/// Generators by name come from a service loader, which there is none of.
@On(value = "java.util.random.RandomGenerator", without = {"of", "getDefault", "isDeprecated"})
public final class RandomGeneratorMembers {

    private RandomGeneratorMembers() {}
}
