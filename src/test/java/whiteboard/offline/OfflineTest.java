package whiteboard.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.browse.Chrome;
import whiteboard.file.Output;
import whiteboard.render.Offline;

/// The published site and its service worker, in a browser that loses its network.
class OfflineTest {

    private static final String SQUARES = "maths/squares/", ROOTS = "maths/roots/";

    private static final String RELEASES = "[document.querySelector('meta[name=release]').content, "
            + "getComputedStyle(document.documentElement).getPropertyValue('--release').replaceAll('\"', ''), "
            + "document.documentElement.dataset.release].join()";

    @TempDir
    static Path cache;

    private static Chrome chrome;
    private static Release one, two;

    private Host host;
    private BrowserContext reader;

    @BeforeAll
    static void start() {
        chrome = Chrome.start();
        one = Release.of("one", cache);
        two = Release.of("two", cache);
    }

    @AfterAll
    static void end() {
        if (chrome != null) chrome.close();
    }

    @BeforeEach
    void open() {
        host = new Host(one);
        reader = chrome.browser().newContext();
        reader.setDefaultTimeout(15_000);
    }

    @AfterEach
    void close() {
        reader.close();
        host.close();
    }

    private Page read(String path) {
        Page page = reader.newPage();
        page.navigate(host.url(path));
        return page;
    }

    /// Waits until the worker has kept the page that is open.
    private static void kept(Page page, String path) {
        until(page, "(async path => { for (const name of await caches.keys()) { const cache = await caches.open(name); "
                + "if ((await cache.keys()).some(it => it.url.endsWith('/wb/' + path + 'index.html'))) return true } "
                + "return false })('" + path + "')");
    }

    /// Waits until an expression is true; unlike Playwright's own it needs no `eval`, which the pages forbid, and it
    /// outlives a navigation.
    private static void until(Page page, String expression) {
        PlaywrightException last = null;
        for (int tries = 0; tries < 600; tries++) {
            try {
                if (Boolean.TRUE.equals(page.evaluate(expression))) return;
            } catch (PlaywrightException navigating) {
                last = navigating;
            }
            page.waitForTimeout(25);
        }
        throw new AssertionError("never: " + expression, last);
    }

    private static String releases(Page page) {
        until(page, "document.documentElement.dataset.release !== undefined");
        return page.evaluate(RELEASES).toString();
    }

    @Test
    void aPageThatWasReadAndTheSearchAreThereWithoutANetwork() {
        Page page = read(SQUARES);
        kept(page, SQUARES);
        host.stop();
        page.reload();
        assertEquals("one,one,one", releases(page));
        assertTrue(page.isVisible("svg[role=img]:visible >> nth=0"));
        page.keyboard().press("/");
        page.fill(".finder input", "square");
        page.waitForSelector(".found");
        page.keyboard().press("Escape");
        page.click("a.brand");
        page.waitForURL(host.url(""));
        page.navigate(host.url(ROOTS));
        page.waitForURL(Pattern.compile(".*/wb/offline/\\?page=.*"));
        assertTrue(page.isVisible("text=this page is not kept"));
        assertEquals(host.url(ROOTS), page.evaluate("document.querySelector('#missing a').href"));
        page.click(".kept summary");
        page.click(".kept a >> text=Squares");
        page.waitForURL(host.url(SQUARES));
    }

    @Test
    void theWholeGuideIsKeptOnRequestAndGivenBack() {
        Page page = read("offline/");
        page.waitForSelector(".keeping .primary:visible");
        assertTrue(page.textContent(".keeping .primary").matches("Keep the whole guide offline, \\d+ kB"),
                page.textContent(".keeping .primary"));
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
        host.hold(SQUARES + "index.html");
        page.click(".keeping .primary");
        page.waitForSelector("progress:visible");
        page.click("text=Stop");
        host.release();
        until(page, "document.querySelector('.state').textContent.startsWith('Stopped')");
        page.evaluate("caches.keys().then(async ([name]) => { const cache = await caches.open(name); "
                + "for (const it of await cache.keys()) if (it.url.includes('squares')) await cache.delete(it) })");
        page.reload();
        page.waitForSelector(".keeping .primary:visible");
        assertTrue(page.textContent(".keeping .primary").startsWith("Go on"), page.textContent(".keeping .primary"));
        page.click(".keeping .primary");
        until(page, "document.querySelector('.state').textContent.startsWith('The whole guide is kept')");
        assertEquals("The 3 pages that are kept", page.textContent(".kept summary"));
        host.stop();
        for (String path : List.of(SQUARES, ROOTS, "maths/")) {
            page.navigate(host.url(path));
            assertEquals("one,one,one", releases(page));
        }
        page.navigate(host.url("programs/MeanSquare.java"));
        assertTrue(page.textContent("body").contains("The mean of the squares"));
        page.navigate(host.url("offline/"));
        page.click("text=Remove from this device");
        until(page, "document.querySelector('.state').textContent.startsWith('Removed')");
        page.navigate(host.url(SQUARES));
        assertTrue(page.isVisible("text=this page is not kept"));
    }

    @Test
    void anUpdateWaitsForThePressAndMixesNothing() {
        Page first = read(SQUARES);
        kept(first, SQUARES);
        first.reload();
        Page second = read("");
        first.evaluate("localStorage.setItem('progress', 'ten cards')");
        host.publish(two);
        second.reload();
        // the browser asks by itself after a navigation, but takes its time
        second.evaluate("navigator.serviceWorker.ready.then(it => { it.update() })");
        second.waitForSelector(".news:visible");
        assertEquals(List.of(), new AxeBuilder(second).analyze().getViolations());
        assertEquals("one,one,one", releases(second));
        first.reload();
        assertEquals("one,one,one", releases(first), "an open tab stays with the old release");
        assertEquals("one", searched(first));
        Page third = read(ROOTS);
        assertEquals("two,two,two", releases(third), "what was never kept is gone from the server: the new one, whole");
        assertEquals("two", searched(third));
        third.close();
        second.click(".news .primary");
        for (Page tab : List.of(first, second)) {
            until(tab, "document.querySelector('meta[name=release]')?.content === 'two'");
            assertEquals("two,two,two", releases(tab));
            assertEquals("two", searched(tab));
        }
        assertEquals("ten cards", first.evaluate("localStorage.getItem('progress')"));
        assertEquals(1, first.evaluate("caches.keys().then(it => it.length)"));
        host.stop();
        first.reload();
        assertEquals("two,two,two", releases(first), "what was kept of the old release is kept of the new one");
    }

    /// The release of the search's index that a tab gets.
    private static Object searched(Page page) {
        return page.evaluate("path => fetch(new URL('search/index.js', document.querySelector('a.brand').href))"
                + ".then(it => it.text()).then(it => it.trimEnd().split('// ').at(-1))");
    }

    @Test
    void aServerThatHasHalfOfANewReleaseGivesNoWorker() {
        host.publish(one.with(one.asset("site.css"), new byte[] {'x'}));
        Page page = read(SQUARES);
        assertEquals("gone", page.evaluate("""
                async () => {
                  const root = new URL('./', document.querySelector('a.brand').href)
                  let it
                  do {
                    await new Promise(done => setTimeout(done, 20))
                    it = await navigator.serviceWorker.getRegistration(root)
                  } while (!it?.installing && it !== undefined)
                  const worker = it?.installing
                  while (worker && worker.state !== 'redundant') await new Promise(done => setTimeout(done, 20))
                  return (await navigator.serviceWorker.getRegistration(root))?.active ? 'active' : 'gone'
                }"""));
    }

    @Test
    void halfOfANewReleaseLeavesTheOldOneAsItWas() {
        Page page = read(SQUARES);
        kept(page, SQUARES);
        host.publish(two.with(SQUARES + "index.html", "<p>of a third release".getBytes()));
        page.reload();
        page.evaluate("navigator.serviceWorker.ready.then(it => it.update()).then(it => new Promise(done => { "
                + "const next = it.installing; if (!next) done(); "
                + "next?.addEventListener('statechange', () => { if (next.state === 'redundant') done() }) }))");
        page.reload();
        assertEquals("one,one,one", releases(page));
        assertFalse(page.isVisible(".news"));
    }

    @Test
    void aRetiringReleaseTakesTheWorkerAndAllThatItKeptAway() {
        Page page = read(SQUARES);
        kept(page, SQUARES);
        page.reload();
        page.evaluate("caches.open('of another site').then(() => null)");
        var files = new TreeMap<>(two.files());
        Output retired = Offline.retired();
        files.put(retired.path(), retired.bytes());
        files.replaceAll((path, bytes) -> path.endsWith(".html")
                ? new String(bytes).replaceAll("<script defer src=\"[^\"]*offline\\.[^>]*></script>", "").getBytes() : bytes);
        host.publish(new Release(files));
        page.reload();
        until(page, "document.querySelector('meta[name=release]')?.content === 'two'");
        until(page, "navigator.serviceWorker.getRegistrations().then(it => it.length === 0)");
        assertEquals("of another site", page.evaluate("caches.keys().then(it => it.join())"));
    }
}
