package whiteboard.browser.overlay;

/// What is thrown where an index lies outside of a text, in the JDK's words.
public final class Bounds {

    private Bounds() {}

    public static StringIndexOutOfBoundsException index(int index, int length) {
        return new StringIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    }

    public static StringIndexOutOfBoundsException range(int from, int to, int length) {
        return new StringIndexOutOfBoundsException(
                "Range [" + from + ", " + to + ") out of bounds for length " + length);
    }

    /// As `Objects.checkFromIndexSize`, for the constructors of a text.
    public static int part(int from, int size, int length) {
        if (from < 0 || size < 0 || size > length - from) {
            throw new StringIndexOutOfBoundsException(
                    "Range [" + from + ", " + from + " + " + size + ") out of bounds for length " + length);
        }
        return from;
    }
}
