package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.app.Guides;

/// What a program may do where it runs: nothing. The site comes from a server that sends no policy, as static hosts do;
/// the script here stands where the program stands, and may do more, since it is no WebAssembly.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {

    /// Each tries a power and gives what it got; what throws, or is refused, got nothing.
    private static final Map<String, String> ANYWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry("fetch", "(await fetch(trap)).status"),
            Map.entry("fetch elsewhere", "(await fetch(elsewhere, {mode: 'no-cors'})).type"),
            Map.entry("XMLHttpRequest", "await new Promise((ok, no) => { const it = new XMLHttpRequest(); it.open('GET', trap); "
                    + "it.onload = () => ok(it.status); it.onerror = no; it.send() })"),
            Map.entry("WebSocket", "await new Promise((ok, no) => { const it = new WebSocket(trap.replace('http', 'ws')); "
                    + "it.onopen = ok; it.onerror = no })"),
            Map.entry("EventSource", "await new Promise((ok, no) => { const it = new EventSource(trap); it.onopen = ok; it.onerror = no })"),
            Map.entry("import", "Object.keys(await import(trap))"),
            Map.entry("a script of the site as worker", "await new Promise((ok, no) => { const it = new Worker(trap); it.onmessage = ok; it.onerror = no })"),
            Map.entry("indexedDB", "await new Promise((ok, no) => { const it = indexedDB.open('x'); it.onsuccess = ok; it.onerror = no })"),
            Map.entry("caches", "await caches.open('x')"),
            Map.entry("files", "await navigator.storage.getDirectory()"),
            Map.entry("locks", "await navigator.locks.request('x', () => 'held')"),
            Map.entry("BroadcastChannel", "await new Promise((ok, no) => { const it = new BroadcastChannel('page'); it.onmessage = ok; "
                    + "it.postMessage('from a program'); setTimeout(no, 300) })")));

    private static final Map<String, String> WORKER = Map.of("importScripts", "importScripts(trap)");

    private static final Map<String, String> FRAME = new TreeMap<>(Map.ofEntries(
            Map.entry("localStorage", "localStorage.length"), Map.entry("sessionStorage", "sessionStorage.length"),
            Map.entry("cookies", "document.cookie = 'a=b'"), Map.entry("the page", "parent.document.title"),
            Map.entry("the page's address", "top.location = trap"),
            Map.entry("a window", "open(trap).closed"),
            Map.entry("SharedWorker", "await new Promise((ok, no) => { const it = new SharedWorker(trap); it.port.onmessage = ok; it.onerror = no })"),
            Map.entry("service worker", "await navigator.serviceWorker.register(trap)"),
            Map.entry("sendBeacon", "navigator.sendBeacon(trap, 'x') && fail()"),
            Map.entry("an image", "await new Promise((ok, no) => { const it = new Image(); it.onload = ok; it.onerror = no; it.src = trap })"),
            Map.entry("a script", "await new Promise((ok, no) => { const it = document.createElement('script'); it.onload = ok; it.onerror = no; it.src = trap; document.head.append(it) })"),
            Map.entry("a style", "await new Promise((ok, no) => { const it = document.createElement('link'); it.rel = 'stylesheet'; it.onload = ok; it.onerror = no; it.href = trap; document.head.append(it) })"),
            Map.entry("a frame", "await new Promise((ok, no) => { const it = document.createElement('iframe'); it.src = trap; document.body.append(it); setTimeout(no, 300) })"),
            Map.entry("a form", "(() => { const it = document.createElement('form'); it.action = trap; document.body.append(it); it.submit(); fail() })()")));

    private final Queue<String> trapped = new ConcurrentLinkedQueue<>();
    private Chrome chrome;
    private StaticSite site, other;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        chrome = Chrome.start();
        Path built = Guides.build(Path.of("."), folder.resolve("site"));
        site = new StaticSite(built, Map.of("/trap", this::trap));
        other = new StaticSite(built, Map.of("/trap", this::trap));
    }

    private void trap(HttpExchange exchange) throws IOException {
        trapped.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.getResponseHeaders().set("Content-Type", "text/javascript");
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    @AfterAll
    void stop() {
        if (site != null) site.close();
        if (other != null) other.close();
        if (chrome != null) chrome.close();
    }

    @Test
    void aProgramAndItsFrameReachNothing() {
        try (BrowserContext context = chrome.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.url("ai/algorithms/k-means/"));
            page.evaluate("""
                    async () => {
                      const {boards, frame} = document.querySelector('script[data-frame]').dataset
                      self.heard = []
                      new BroadcastChannel('page').onmessage = it => self.heard.push(it.data)
                      addEventListener('message', it => self.heard.push(it.data))
                      localStorage.setItem('secret', 'kept')
                      const {open} = await import(new URL(boards, document.baseURI))
                      open({frame: new URL(frame, document.baseURI).href})
                    }""");
            page.waitForCondition(() -> !page.workers().isEmpty() && page.frames().size() == 3);
            Frame frame = page.frames().get(2);
            Worker worker = page.workers().getFirst();
            assertTrue(worker.url().startsWith("blob:"), worker.url());
            assertEquals("null", frame.evaluate("self.origin"), "the frame has an origin");
            Map<String, String> open = new TreeMap<>();
            ANYWHERE.forEach((name, power) -> told(open, "worker, " + name, worker.evaluate(attempt(power))));
            WORKER.forEach((name, power) -> told(open, "worker, " + name, worker.evaluate(attempt(power))));
            ANYWHERE.forEach((name, power) -> told(open, "frame, " + name, frame.evaluate(attempt(power))));
            FRAME.forEach((name, power) -> told(open, "frame, " + name, frame.evaluate(attempt(power))));
            page.waitForTimeout(500);
            assertEquals(Map.of(), open, "powers that a program has");
            assertEquals(List.of(), List.copyOf(trapped), "requests that a program has sent");
            assertEquals(List.of(), page.evaluate("self.heard"), "what a program has told the page");
            assertEquals(site.url("ai/algorithms/k-means/"), page.url());
            assertTrue(ANYWHERE.size() + WORKER.size() >= 10);
        }
    }

    /// The same powers are there for the page, or the test would say nothing.
    @Test
    void thePageItselfHasThesePowers() {
        try (BrowserContext context = chrome.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.url("ai/algorithms/k-means/"));
            for (String name : List.of("fetch", "XMLHttpRequest", "indexedDB", "caches", "files", "locks", "import")) {
                assertTrue(page.evaluate(attempt(ANYWHERE.get(name))).toString().startsWith("got"), name);
            }
            assertTrue(page.evaluate(attempt(FRAME.get("localStorage"))).toString().startsWith("got"));
            trapped.clear();
        }
    }

    private static void told(Map<String, String> open, String name, Object result) {
        if (!result.toString().startsWith("refused")) open.put(name, result.toString());
    }

    private String attempt(String power) {
        return """
                async () => {
                  const trap = '%s', elsewhere = '%s', fail = () => { throw new Error('told') }
                  const late = new Promise(done => setTimeout(() => done('refused: no answer'), 1500))
                  const tried = (async () => {
                    try {
                      return 'got ' + String(%s)
                    } catch (refused) {
                      return 'refused: ' + refused
                    }
                  })()
                  return Promise.race([tried, late])
                }""".formatted(site.url("trap"), other.url("trap"), power);
    }
}
