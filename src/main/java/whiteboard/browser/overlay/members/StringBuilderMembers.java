package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Bounds;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.lang.StringBuilder")
public final class StringBuilderMembers {

    private StringBuilderMembers() {}

    @Instance
    public static StringBuilder append(StringBuilder self, double value) {
        return self.append(Double.toString(value));
    }

    @Instance
    public static StringBuilder append(StringBuilder self, float value) {
        return self.append(Float.toString(value));
    }

    @Instance
    public static StringBuilder repeat(StringBuilder self, int codePoint, int count) {
        return self.append(new String(Character.toChars(codePoint)).repeat(checked(count)));
    }

    @Instance
    public static StringBuilder repeat(StringBuilder self, CharSequence text, int count) {
        return self.append(String.valueOf(text).repeat(checked(count)));
    }

    @Instance
    public static int compareTo(StringBuilder self, StringBuilder other) {
        return self.toString().compareTo(other.toString());
    }

    @Instance
    public static char charAt(StringBuilder self, int index) {
        if (index < 0 || index >= self.length()) throw Bounds.index(index, self.length());
        return Plain.charAt(self, index);
    }

    @Instance
    public static void setCharAt(StringBuilder self, int index, char value) {
        if (index < 0 || index >= self.length()) throw Bounds.index(index, self.length());
        Plain.setCharAt(self, index, value);
    }

    @Instance
    public static String substring(StringBuilder self, int from) {
        return substring(self, from, self.length());
    }

    @Instance
    public static String substring(StringBuilder self, int from, int to) {
        if (from < 0 || from > to || to > self.length()) throw Bounds.range(from, to, self.length());
        return Plain.substring(self, from, to);
    }

    @Instance
    public static StringBuilder deleteCharAt(StringBuilder self, int index) {
        if (index < 0 || index >= self.length()) throw Bounds.index(index, self.length());
        return self.delete(index, index + 1);
    }

    @Instance
    public static StringBuilder delete(StringBuilder self, int from, int to) {
        int end = Math.min(to, self.length());
        if (from < 0 || from > end) throw Bounds.range(from, end, self.length());
        return delete$plain(self, from, end);
    }

    @Hidden("java.lang.StringBuilder")
    @Instance
    static native StringBuilder delete$plain(StringBuilder self, int from, int to);

    @Instance
    public static StringBuilder replace(StringBuilder self, int from, int to, String text) {
        int end = Math.min(to, self.length());
        if (from < 0 || from > end) throw Bounds.range(from, end, self.length());
        return replace$plain(self, from, end, text);
    }

    @Hidden("java.lang.StringBuilder")
    @Instance
    static native StringBuilder replace$plain(StringBuilder self, int from, int to, String text);

    /// A pair of surrogates keeps its order.
    @Instance
    public static StringBuilder reverse(StringBuilder self) {
        reverse$plain(self);
        for (int i = 0; i < self.length() - 1; i++) {
            char low = self.charAt(i), high = self.charAt(i + 1);
            if (!Character.isLowSurrogate(low) || !Character.isHighSurrogate(high)) continue;
            self.setCharAt(i++, high);
            self.setCharAt(i, low);
        }
        return self;
    }

    @Hidden("java.lang.StringBuilder")
    @Instance
    static native StringBuilder reverse$plain(StringBuilder self);

    private static final class Plain {

        @Hidden("java.lang.AbstractStringBuilder")
        @Instance
        static native char charAt(StringBuilder self, int index);

        @Hidden("java.lang.AbstractStringBuilder")
        @Instance
        static native void setCharAt(StringBuilder self, int index, char value);

        @Hidden("java.lang.AbstractStringBuilder")
        @Instance
        static native String substring(StringBuilder self, int from, int to);
    }

    private static int checked(int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        return count;
    }
}
