package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On("java.lang.Short")
public final class ShortMembers {

    private ShortMembers() {}

    public static short parseShort(String text) {
        return parseShort(text, 10);
    }

    public static short parseShort(String text, int radix) {
        int value = Integer.parseInt(text, radix);
        if (value == (short) value) return (short) value;
        throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
    }
}
