package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Bounds;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

/// Whatever is inserted, its text is; but TeaVM makes the texts of whole numbers by these very methods.
@On("java.lang.StringBuilder")
public final class StringBuilderInsertMembers {

    private StringBuilderInsertMembers() {}

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, String text) {
        check(self, index);
        return insert$plain(self, index, text);
    }

    @Hidden("java.lang.StringBuilder")
    @Instance
    static native StringBuilder insert$plain(StringBuilder self, int index, String text);

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, Object value) {
        return self.insert(index, String.valueOf(value));
    }

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, CharSequence text) {
        return self.insert(index, String.valueOf(text));
    }

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, char[] text) {
        return self.insert(index, String.valueOf(text));
    }

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, boolean value) {
        return self.insert(index, String.valueOf(value));
    }

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, char value) {
        check(self, index);
        return insert$plain(self, index, value);
    }

    @Hidden("java.lang.StringBuilder")
    @Instance
    static native StringBuilder insert$plain(StringBuilder self, int index, char value);

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, int value) {
        check(self, index);
        return insert$plain(self, index, value);
    }

    @Hidden("java.lang.StringBuilder")
    @Instance
    static native StringBuilder insert$plain(StringBuilder self, int index, int value);

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, long value) {
        check(self, index);
        return insert$plain(self, index, value);
    }

    @Hidden("java.lang.StringBuilder")
    @Instance
    static native StringBuilder insert$plain(StringBuilder self, int index, long value);

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, double value) {
        return self.insert(index, Double.toString(value));
    }

    @Instance
    public static StringBuilder insert(StringBuilder self, int index, float value) {
        return self.insert(index, Float.toString(value));
    }

    private static void check(StringBuilder self, int index) {
        if (index < 0 || index > self.length()) throw Bounds.range(index, self.length(), self.length());
    }
}
