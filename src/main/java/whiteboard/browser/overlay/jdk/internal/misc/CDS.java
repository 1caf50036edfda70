package whiteboard.browser.overlay.jdk.internal.misc;

/// Class data sharing: there is none, but the seed of what iterates in an order that the JDK leaves open.
public final class CDS {

    private CDS() {}

    public static long getRandomSeedForDumping() {
        return 1;
    }

    public static void initializeFromArchive(Class<?> type) {
        // nothing is archived
    }

    public static boolean isDumpingArchive() {
        return false;
    }
}
