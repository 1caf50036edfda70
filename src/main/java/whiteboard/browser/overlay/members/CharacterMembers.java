package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On("java.lang.Character")
public final class CharacterMembers {

    private CharacterMembers() {}

    public static String toString(int codePoint) {
        return new String(Character.toChars(codePoint));
    }
}
