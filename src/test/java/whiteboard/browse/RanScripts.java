package whiteboard.browse;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// The scripts of an attacker that ran in a page, or that wait there for a press: an attack that succeeds calls
/// `alert`, which the browser tells.
///
/// @param seen where each was met
public record RanScripts(Page page, List<String> seen) {

    /// Watches a page from now on.
    public static RanScripts in(Page page) {
        List<String> seen = new ArrayList<>();
        page.onDialog(it -> {
            seen.add(page.url());
            it.dismiss();
        });
        return new RanScripts(page, seen);
    }

    /// Notes the links and forms of the page as it is that wait for a press, handlers of any kind, and where XML is
    /// broken, in its frames too.
    public void bait() {
        for (Frame frame : page.frames()) {
            Object baits = frame.evaluate("""
                    [...document.querySelectorAll('*')].filter(it => [...it.attributes].some(a => /^on/i.test(a.name)
                        || /^(href|src|action|formaction|data)$/i.test(a.name) && /^\\s*javascript:/i.test(a.value))
                        || it.localName === 'parsererror').map(it => it.outerHTML)""");
            for (Object it : (List<?>) baits) seen.add(frame.url() + " " + it);
        }
    }
}
