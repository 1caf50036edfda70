package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.lang.StringBuilder")
public final class StringBuilderMembers {

    private StringBuilderMembers() {}

    @Instance
    public static StringBuilder repeat(StringBuilder self, int codePoint, int count) {
        return self.append(new String(Character.toChars(codePoint)).repeat(checked(count)));
    }

    @Instance
    public static StringBuilder repeat(StringBuilder self, CharSequence text, int count) {
        return self.append(String.valueOf(text).repeat(checked(count)));
    }

    private static int checked(int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        return count;
    }
}
