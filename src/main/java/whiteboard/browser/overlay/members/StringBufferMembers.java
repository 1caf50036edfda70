package whiteboard.browser.overlay.members;

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

    private static int checked(int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        return count;
    }
}
