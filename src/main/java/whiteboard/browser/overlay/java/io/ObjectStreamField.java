package whiteboard.browser.overlay.java.io;

/// A field of a serial form, which some classes of the JDK name though nothing is written.
public class ObjectStreamField {

    public ObjectStreamField(String name, Class<?> type) {
        // nothing is written
    }

    public ObjectStreamField(String name, Class<?> type, boolean unshared) {
        // nothing is written
    }
}
