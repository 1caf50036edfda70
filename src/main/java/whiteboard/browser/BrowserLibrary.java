package whiteboard.browser;

import whiteboard.browser.library.JdkLibrary;
import whiteboard.browser.translate.Library;

/// The class library of the page: the JDK's, as far as it goes there.
final class BrowserLibrary {

    private static final Library LIBRARY = JdkLibrary.over(new ClassPath());

    private BrowserLibrary() {}

    static Library get() {
        return LIBRARY;
    }
}
