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
}
