package whiteboard.browser.overlay.members;

import java.util.Locale;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.On;

@On("java.lang.Character")
public final class CharacterMembers {

    private CharacterMembers() {}

    public static String toString(int codePoint) {
        return new String(Character.toChars(codePoint));
    }

    public static char[] toChars(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException(
                    "Not a valid Unicode code point: 0x" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
        }
        return toChars$plain(codePoint);
    }

    @Hidden("java.lang.Character")
    static native char[] toChars$plain(int codePoint);

    /// What only regular expressions may ask for.
    public static boolean isMirrored(int codePoint) {
        throw new UnsupportedOperationException("Character.isMirrored is not in the class library of the browser");
    }

    public static boolean isIdeographic(int codePoint) {
        throw new UnsupportedOperationException("Character.isIdeographic is not in the class library of the browser");
    }
}
