package whiteboard.browser.overlay.members;

import java.util.Locale;
import whiteboard.browser.overlay.On;

/// One locale in the browser: the symbols are those of `Locale.ROOT`.
@On("java.util.Formatter")
public final class FormatterMembers {

    private FormatterMembers() {}

    public static char getZero(Locale locale) {
        return '0';
    }

    public static char getDecimalSeparator(Locale locale) {
        return '.';
    }

    public static char getGroupingSeparator(Locale locale) {
        return ',';
    }

    public static char getMinusSign(Locale locale) {
        return '-';
    }
}
