package whiteboard.browser.overlay.java.util.concurrent;

import whiteboard.browser.overlay.java.util.Random;

/// One generator, since threads take turns, and the numbers that the JDK's concurrent collections spread by.
public final class ThreadLocalRandom extends Random {

    private static final long serialVersionUID = 1;
    private static final ThreadLocalRandom ONE = new ThreadLocalRandom();
    private static int probe = 1;

    private ThreadLocalRandom() {}

    public static ThreadLocalRandom current() {
        return ONE;
    }

    static void localInit() {
        probe = 1;
    }

    static int getProbe() {
        return probe;
    }

    static int advanceProbe(int last) {
        int next = last ^ last << 13;
        next ^= next >>> 17;
        next ^= next << 5;
        probe = next;
        return next;
    }

    static int nextSecondarySeed() {
        return ONE.nextInt();
    }
}
