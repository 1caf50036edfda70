package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On("jdk.internal.util.random.RandomSupport")
public final class RandomSupportMembers {

    private RandomSupportMembers() {}

    public static boolean secureRandomSeedRequested() {
        return false;
    }

    public static long initialSeed() {
        return (long) (Math.random() * 0x1p62) ^ System.nanoTime();
    }
}
