package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On("java.lang.Math")
public final class MathMembers {

    private MathMembers() {}

    public static long multiplyHigh(long x, long y) {
        long low = x & 0xFFFFFFFFL;
        long otherLow = y & 0xFFFFFFFFL;
        long high = x >> 32;
        long otherHigh = y >> 32;
        long cross = high * otherLow + (low * otherLow >>> 32);
        long middle = (cross & 0xFFFFFFFFL) + low * otherHigh;
        return high * otherHigh + (cross >> 32) + (middle >> 32);
    }

    public static long unsignedMultiplyHigh(long x, long y) {
        return multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
    }
}
