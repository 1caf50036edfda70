package whiteboard.browser.overlay;

/// Texts made without a character set.
public final class Text {

    private Text() {}

    /// The bytes as characters of Latin-1.
    public static String latin1(byte[] bytes, int offset, int length) {
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) characters[i] = (char) (bytes[offset + i] & 0xFF);
        return new String(characters);
    }
}
