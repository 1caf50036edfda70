package whiteboard.browser.overlay.jdk.internal.access;

/// The number by which a thread spreads its updates over cells: there is one cell.
public final class JavaUtilConcurrentTLRAccess {

    public int nextSecondaryThreadLocalRandomSeed() {
        return 1;
    }

    public int getThreadLocalRandomProbe() {
        return 1;
    }

    public int advanceThreadLocalRandomProbe(int last) {
        return 1;
    }
}
