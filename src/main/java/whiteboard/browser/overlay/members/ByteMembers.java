package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On("java.lang.Byte")
public final class ByteMembers {

    private ByteMembers() {}

    public static byte parseByte(String text) {
        return parseByte(text, 10);
    }

    public static byte parseByte(String text, int radix) {
        int value = Integer.parseInt(text, radix);
        if (value == (byte) value) return (byte) value;
        throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
    }
}
