package whiteboard.browser.overlay.members;

import java.math.BigDecimal;
import java.util.Formatter;
import java.util.Locale;
import whiteboard.browser.overlay.DecimalLayout;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

/// Digits are those of `Locale.ROOT`; a [BigDecimal] is laid out from its digits, so that programs without one carry none
/// of its arithmetic.
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

    @Instance
    public static void print(Object self, Formatter formatter, StringBuilder text, BigDecimal value, Locale locale,
            int flags, char conversion, int precision, boolean negative) {
        int width = (flags & 32) != 0 ? width(self.toString()) : -1;
        if (width > 0 && negative && (flags & 128) != 0) width--;
        DecimalLayout layout = DecimalLayout.of(value, conversion, precision, (flags & 4) != 0);
        int room = width - layout.exponent().length();
        localizedMagnitude(self, formatter, text, layout.magnitude(), 0, flags, room, locale);
        text.append((flags & 2) != 0 ? layout.exponent().toUpperCase(Locale.ROOT) : layout.exponent());
    }

    /// The width that a format specifier such as `%-,12.3f` gives.
    private static int width(String specifier) {
        int end = specifier.indexOf('.');
        if (end < 0) end = specifier.length() - 1;
        int start = end;
        while (Character.isDigit(specifier.charAt(start - 1))) start--;
        while (start < end && specifier.charAt(start) == '0') start++;
        return start == end ? -1 : Integer.parseInt(specifier.substring(start, end));
    }
}
