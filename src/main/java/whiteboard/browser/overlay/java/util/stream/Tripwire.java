package whiteboard.browser.overlay.java.util.stream;

/// The JDK's wire that warns of boxing in streams of primitive values, which is off there too unless asked for.
final class Tripwire {

    static final boolean ENABLED = false;

    private Tripwire() {}

    static void trip(Class<?> type, String message) {
        throw new AssertionError(message);
    }
}
