package whiteboard.browser.overlay.members;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Formatter;
import java.util.Locale;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.LargeNumber;
import whiteboard.browser.overlay.On;

/// Digits are those of `Locale.ROOT`. A large number is laid out from its text: to call a method of its class would link
/// all of its arithmetic with every program that prints.
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
    public static void print(Object self, Formatter formatter, BigDecimal value, Locale locale) throws IOException {
        formatter.out().append(LargeNumber.decimal(self.toString(), ((Object) value).toString()));
    }

    @Instance
    public static void print(Object self, Formatter formatter, BigInteger value, Locale locale) throws IOException {
        formatter.out().append(LargeNumber.whole(self.toString(), ((Object) value).toString()));
    }
}
