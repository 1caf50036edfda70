package whiteboard.browser.overlay;

/// Upper and lower case of whole texts, where one character may become two or three (Unicode's `SpecialCasing.txt`).
public final class Casing {

    /// A character, and the three or two that it becomes in upper case.
    private static final String UPPER = ""
            + "\u00dfSS\0\u0149\u02bcN\0\u01f0J\u030c\0\u0390\u0399\u0308\u0301\u03b0\u03a5\u0308\u0301"
            + "\u0587\u0535\u0552\0\u1e96H\u0331\0\u1e97T\u0308\0\u1e98W\u030a\0\u1e99Y\u030a\0"
            + "\u1e9aA\u02be\0\u1f50\u03a5\u0313\0\u1f52\u03a5\u0313\u0300\u1f54\u03a5\u0313\u0301"
            + "\u1f56\u03a5\u0313\u0342\u1fb2\u1fba\u0399\0\u1fb3\u0391\u0399\0\u1fb4\u0386\u0399\0"
            + "\u1fb6\u0391\u0342\0\u1fb7\u0391\u0342\u0399\u1fbc\u0391\u0399\0\u1fc2\u1fca\u0399\0"
            + "\u1fc3\u0397\u0399\0\u1fc4\u0389\u0399\0\u1fc6\u0397\u0342\0\u1fc7\u0397\u0342\u0399"
            + "\u1fcc\u0397\u0399\0\u1fd2\u0399\u0308\u0300\u1fd3\u0399\u0308\u0301\u1fd6\u0399\u0342\0"
            + "\u1fd7\u0399\u0308\u0342\u1fe2\u03a5\u0308\u0300\u1fe3\u03a5\u0308\u0301\u1fe4\u03a1\u0313\0"
            + "\u1fe6\u03a5\u0342\0\u1fe7\u03a5\u0308\u0342\u1ff2\u1ffa\u0399\0\u1ff3\u03a9\u0399\0"
            + "\u1ff4\u038f\u0399\0\u1ff6\u03a9\u0342\0\u1ff7\u03a9\u0342\u0399\u1ffc\u03a9\u0399\0"
            + "\ufb00FF\0\ufb01FI\0\ufb02FL\0\ufb03FFI\ufb04FFL\ufb05ST\0\ufb06ST\0\ufb13\u0544\u0546\0"
            + "\ufb14\u0544\u0535\0\ufb15\u0544\u053b\0\ufb16\u054e\u0546\0\ufb17\u0544\u053d\0";

    private Casing() {}

    public static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point < 0xdf) upper.append((char) Character.toUpperCase(point));
            else if (point >= 0x1f80 && point < 0x1fb0) withIota(point, upper);
            else special(point, upper);
        }
        return upper.toString();
    }

    /// Greek vowels with a subscript.
    private static void withIota(int point, StringBuilder upper) {
        int base = point < 0x1f90 ? 0x1f08 : point < 0x1fa0 ? 0x1f28 : 0x1f68;
        upper.append((char) (base + (point & 7))).append('\u0399');
    }

    private static void special(int point, StringBuilder upper) {
        for (int i = 0; i < UPPER.length() && UPPER.charAt(i) <= point; i += 4) {
            if (UPPER.charAt(i) != point) continue;
            upper.append(UPPER, i + 1, UPPER.charAt(i + 3) == 0 ? i + 3 : i + 4);
            return;
        }
        upper.appendCodePoint(Character.toUpperCase(point));
    }

    public static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (point < 0x80) lower.append((char) Character.toLowerCase(point));
            else if (point == 0x130) lower.append("i\u0307");
            else if (point == 0x3a3) lower.append(ends(text, at, next) ? '\u03c2' : '\u03c3');
            else lower.appendCodePoint(Character.toLowerCase(point));
            at = next;
        }
        return lower.toString();
    }

    /// Whether a sigma is the last letter of a word, and not its only one.
    private static boolean ends(String text, int from, int to) {
        return from > 0 && Character.isLetter(text.codePointBefore(from))
                && (to == text.length() || !Character.isLetter(text.codePointAt(to)));
    }
}
