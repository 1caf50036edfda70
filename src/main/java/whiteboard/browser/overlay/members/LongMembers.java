package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Numerals;
import whiteboard.browser.overlay.On;

@On("java.lang.Long")
public final class LongMembers {

    private LongMembers() {}

    /// Small numbers are the same objects each time (JLS 5.1.7).
    public static Long valueOf(long value) {
        return value >= -128 && value <= 127 ? Small.ALL[(int) value + 128] : valueOf$plain(value);
    }

    @Hidden("java.lang.Long")
    static native Long valueOf$plain(long value);

    private static final class Small {

        static final Long[] ALL = all();

        private static Long[] all() {
            Long[] all = new Long[256];
            for (int i = 0; i < all.length; i++) all[i] = valueOf$plain(i - 128);
            return all;
        }
    }

    public static long parseLong(String text) {
        return Numerals.parse(text, 10, Long.MAX_VALUE);
    }

    public static long parseLong(String text, int radix) {
        return Numerals.parse(text, radix, Long.MAX_VALUE);
    }

    public static long parseLong(CharSequence text, int from, int to, int radix) {
        return Numerals.parse(text, from, to, radix, Long.MAX_VALUE);
    }

    public static Long valueOf(String text) {
        return Long.valueOf(Numerals.parse(text, 10, Long.MAX_VALUE));
    }

    public static Long valueOf(String text, int radix) {
        return Long.valueOf(Numerals.parse(text, radix, Long.MAX_VALUE));
    }

    public static Long decode(String text) {
        return Long.valueOf(Numerals.decode(text, Long.MAX_VALUE));
    }

    public static long parseUnsignedLong(String text) {
        return Numerals.parseUnsigned(text, 10, 64);
    }

    public static long parseUnsignedLong(String text, int radix) {
        return Numerals.parseUnsigned(text, radix, 64);
    }

    public static long compress(long value, long mask) {
        long result = 0;
        for (int i = 0, to = 0; i < Long.SIZE; i++) {
            if ((mask >>> i & 1) == 0) continue;
            result |= (value >>> i & 1) << to++;
        }
        return result;
    }

    public static long expand(long value, long mask) {
        long result = 0;
        for (int i = 0, from = 0; i < Long.SIZE; i++) {
            if ((mask >>> i & 1) == 0) continue;
            result |= (value >>> from++ & 1) << i;
        }
        return result;
    }
}
