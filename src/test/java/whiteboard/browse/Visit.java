package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One reader's stay in a browser of its own. At its end nothing may have gone wrong: no request to another origin, no
/// message of the browser, no fault of a script.
final class Visit implements AutoCloseable {

    final BrowserContext context;
    final Page page;

    private final PublishedGuide guide;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Map<String, Integer>> loaded = new TreeMap<>();

    Visit(PublishedGuide guide, BrowserContext context) {
        this.guide = guide;
        this.context = context;
        context.onRequest(it -> {
            if (!it.url().startsWith(guide.url("")) && !it.url().startsWith("blob:")) {
                faults.add("a request to another origin: " + it.url());
            }
        });
        page = context.newPage();
        page.onConsoleMessage(it -> faults.add(it.type() + ": " + it.text()));
        page.onPageError(faults::add);
    }

    static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, width < 500 ? 844 : 900);
    }

    Visit to(String path) {
        page.navigate(guide.url(path));
        return this;
    }

    /// Presses keys one after another, as a reader without a mouse.
    Visit press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
        return this;
    }

    Object ask(String script) {
        return page.evaluate(script);
    }

    boolean holds(String script) {
        return (Boolean) page.evaluate("Boolean(" + script + ")");
    }

    /// Waits until a script holds; asked from outside, as the policy of the page lets no text become a script in it.
    void until(String script) {
        for (int i = 0; i < 400; i++) {
            try {
                if (holds(script)) return;
            } catch (PlaywrightException left) {
                if (!left.getMessage().contains("navigation")) throw left; // the page that was asked is gone
            }
            page.waitForTimeout(25);
        }
        throw new AssertionError("it never holds that " + script);
    }

    /// The address from the root of the site.
    String address() {
        return page.url().substring(guide.url("").length());
    }

    /// Counts what is loaded from now on, compressed, by the kind of the request.
    void weigh() {
        page.onResponse(it -> loaded.computeIfAbsent(it.request().resourceType(), _ -> new TreeMap<>())
                .put(it.url(), it.url().endsWith(".woff2") ? it.body().length : Gzip.size(it.body())));
    }

    int weight(String... kinds) {
        int sum = 0;
        for (String kind : kinds) for (int it : loaded.getOrDefault(kind, Map.of()).values()) sum += it;
        return sum;
    }

    /// What axe has against the page: WCAG 2.2 AA and its best practices. Asked when its fonts are there and it has been
    /// drawn, since the page itself answers to both.
    List<String> axe() {
        ask("document.fonts.ready.then(() => new Promise(it => requestAnimationFrame(() => requestAnimationFrame(it))))");
        return findings(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
                "best-practice")));
    }

    /// What axe has against its colours alone.
    List<String> axeOfColours() {
        return findings(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    static List<String> findings(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml()).toList();
    }

    /// Faults that the test itself provokes.
    void forgive() {
        faults.clear();
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), faults);
    }
}
