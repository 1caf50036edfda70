package whiteboard.browser.overlay.members;

import java.util.Locale;
import whiteboard.browser.overlay.On;

@On("java.util.Locale")
public final class LocaleMembers {

    private LocaleMembers() {}

    public static Locale getDefault() {
        return Locale.ROOT;
    }

    public static Locale getDefault(Locale.Category category) {
        return Locale.ROOT;
    }
}
