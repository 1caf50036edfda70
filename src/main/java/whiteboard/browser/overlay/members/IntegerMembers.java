package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Numerals;
import whiteboard.browser.overlay.On;

@On("java.lang.Integer")
public final class IntegerMembers {

    private IntegerMembers() {}

    public static int parseInt(String text) {
        return (int) Numerals.parse(text, 10, Integer.MAX_VALUE);
    }

    public static int parseInt(String text, int radix) {
        return (int) Numerals.parse(text, radix, Integer.MAX_VALUE);
    }

    public static int parseInt(CharSequence text, int from, int to, int radix) {
        return (int) Numerals.parse(text, from, to, radix, Integer.MAX_VALUE);
    }

    public static Integer valueOf(String text) {
        return Integer.valueOf((int) Numerals.parse(text, 10, Integer.MAX_VALUE));
    }

    public static Integer valueOf(String text, int radix) {
        return Integer.valueOf((int) Numerals.parse(text, radix, Integer.MAX_VALUE));
    }

    public static Integer decode(String text) {
        return Integer.valueOf((int) Numerals.decode(text, Integer.MAX_VALUE));
    }

    public static int parseUnsignedInt(String text) {
        return (int) Numerals.parseUnsigned(text, 10, 32);
    }

    public static int parseUnsignedInt(String text, int radix) {
        return (int) Numerals.parseUnsigned(text, radix, 32);
    }

    public static int compress(int value, int mask) {
        int result = 0;
        for (int i = 0, to = 0; i < Integer.SIZE; i++) {
            if ((mask >>> i & 1) == 0) continue;
            result |= (value >>> i & 1) << to++;
        }
        return result;
    }

    public static int expand(int value, int mask) {
        int result = 0;
        for (int i = 0, from = 0; i < Integer.SIZE; i++) {
            if ((mask >>> i & 1) == 0) continue;
            result |= (value >>> from++ & 1) << i;
        }
        return result;
    }
}
