package whiteboard.browser.overlay.members;

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
    public static StringBuilder insert(StringBuilder self, int index, double value) {
        return self.insert(index, Double.toString(value));
    }

    @Instance
    public static StringBuilder append(StringBuilder self, float value) {
        return self.append(Float.toString(value));
    }

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, float value) {
        return self.insert(index, Float.toString(value));
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

    private static int checked(int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        return count;
    }
}
