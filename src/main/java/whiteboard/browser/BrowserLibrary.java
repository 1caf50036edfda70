package whiteboard.browser;

import java.util.List;
import whiteboard.browser.translate.Library;

/// The class library of the page.
final class BrowserLibrary {

    private static final Library LIBRARY = new Library(new ClassPath(), List.of());

    private BrowserLibrary() {}

    static Library get() {
        return LIBRARY;
    }
}
