package whiteboard.browser.overlay.members;

import java.util.Formatter;
import java.util.Locale;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.Formatter$FormatSpecifier")
public final class FormatSpecifierMembers {

    private FormatSpecifierMembers() {}

    @Instance
    public static StringBuilder localizedMagnitude(Object self, Formatter formatter, StringBuilder given,
            CharSequence value, int offset, int flags, int width, Locale locale) {
        StringBuilder text = given == null ? new StringBuilder() : given;
        int begin = text.length();
        int dot = offset;
        while (dot < value.length() && value.charAt(dot) != '.') dot++;
        boolean grouped = (flags & 64) != 0;
        for (int i = offset; i < value.length(); i++) {
            text.append(value.charAt(i));
            if (grouped && i < dot - 1 && (dot - i) % 3 == 1) text.append(',');
        }
        if (width > text.length() && (flags & 32) != 0) text.insert(begin, "0".repeat(width - text.length()));
        return text;
    }

    @Instance
    public static String toUpperCaseWithLocale(Object self, String text, Locale locale) {
        return text.toUpperCase(Locale.ROOT);
    }

    @Instance
    public static void printDateTime(Object self, Formatter formatter, Object value, Locale locale) {
        throw new UnsupportedOperationException("dates in a format are not available in the browser");
    }
}
