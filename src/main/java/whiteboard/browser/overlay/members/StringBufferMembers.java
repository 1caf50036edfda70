package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Bounds;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.lang.StringBuffer")
public final class StringBufferMembers {

    private StringBufferMembers() {}

    @Instance
    public static StringBuffer append(StringBuffer self, double value) {
        return self.append(Double.toString(value));
    }

    @Instance
    public static StringBuffer insert(StringBuffer self, int index, double value) {
        return self.insert(index, Double.toString(value));
    }

    @Instance
    public static StringBuffer append(StringBuffer self, float value) {
        return self.append(Float.toString(value));
    }

    @Instance
    public static StringBuffer insert(StringBuffer self, int index, float value) {
        return self.insert(index, Float.toString(value));
    }

    @Instance
    public static StringBuffer repeat(StringBuffer self, int codePoint, int count) {
        return self.append(new String(Character.toChars(codePoint)).repeat(checked(count)));
    }

    @Instance
    public static StringBuffer repeat(StringBuffer self, CharSequence text, int count) {
        return self.append(String.valueOf(text).repeat(checked(count)));
    }

    @Instance
    public static int compareTo(StringBuffer self, StringBuffer other) {
        return self.toString().compareTo(other.toString());
    }

    @Instance
    public static char charAt(StringBuffer self, int index) {
        if (index < 0 || index >= self.length()) throw Bounds.index(index, self.length());
        return Plain.charAt(self, index);
    }

    @Instance
    public static void setCharAt(StringBuffer self, int index, char value) {
        if (index < 0 || index >= self.length()) throw Bounds.index(index, self.length());
        Plain.setCharAt(self, index, value);
    }

    @Instance
    public static String substring(StringBuffer self, int from) {
        return substring(self, from, self.length());
    }

    @Instance
    public static String substring(StringBuffer self, int from, int to) {
        if (from < 0 || from > to || to > self.length()) throw Bounds.range(from, to, self.length());
        return Plain.substring(self, from, to);
    }

    private static final class Plain {

        @Hidden("java.lang.AbstractStringBuilder")
        @Instance
        static native char charAt(StringBuffer self, int index);

        @Hidden("java.lang.AbstractStringBuilder")
        @Instance
        static native void setCharAt(StringBuffer self, int index, char value);

        @Hidden("java.lang.AbstractStringBuilder")
        @Instance
        static native String substring(StringBuffer self, int from, int to);
    }

    private static int checked(int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        return count;
    }
}
