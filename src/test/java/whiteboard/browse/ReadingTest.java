package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.app.Guides;

/// The built site of the real guide in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private static final List<String> KINDS = List.of("", "syllabus/", "offline/", "404.html", "ai/", "ai/algorithms/",
            "ai/algorithms/k-means/", "cs/data-structures/heaps/", "cases/search/", "systems/software/load-balancing/",
            "start/the-loop/", "behavioural/why-here/");

    private Chrome chrome;
    private StaticSite site;

    @BeforeAll
    void build(@TempDir Path folder) {
        chrome = Chrome.start();
        site = new StaticSite(Guides.build(Path.of("."), folder.resolve("site")));
    }

    @AfterAll
    void stop() {
        if (site != null) site.close();
        if (chrome != null) chrome.close();
    }

    @TestFactory
    Stream<DynamicTest> noPageHasAFindingOfAxeAScrollSidewaysOrAMessage() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String path : KINDS) {
            for (int width : new int[] {390, 1280}) {
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    tests.add(DynamicTest.dynamicTest("/" + path + " " + width + " " + scheme,
                            () -> look(path, width, scheme)));
                }
            }
        }
        return tests.stream();
    }

    private void look(String path, int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme, true)) {
            Page page = context.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(it -> said.add(it.type() + ": " + it.text()));
            page.onPageError(said::add);
            List<String> elsewhere = new ArrayList<>();
            page.onRequest(it -> {
                if (!URI.create(it.url()).getHost().equals("127.0.0.1")) elsewhere.add(it.url());
            });
            page.navigate(site.url(path));
            assertEquals(List.of(), elsewhere, "requests to other origins");
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways");
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"),
                    "it scrolls sideways with all answers open");
            List<String> findings = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
                            "wcag22aa", "best-practice")).analyze().getViolations().stream()
                    .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml()).toList();
            assertEquals(List.of(), findings);
            assertEquals(List.of(), said, "messages on the console");
        }
    }

    @Test
    void withoutScriptAllIsThere() {
        try (BrowserContext context = context(390, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.url("ai/algorithms/k-means/"));
            String text = page.textContent("main");
            for (String part : List.of("K-means splits points into k groups", "3  542.5", "jbang k-means@",
                    "Squared distances along it count four times", "the best inertia against k")) {
                assertTrue(text.contains(part), part);
            }
            assertTrue(page.isVisible("svg[role=img]:visible >> nth=0"), "the chart");
            page.click("summary >> text=How would you choose k?");
            assertTrue(page.isVisible("text=the best inertia against k"), "an answer unfolds");
        }
    }

    @Test
    void noPageHasADeadLink() throws Exception {
        List<String> dead = new ArrayList<>();
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            List<String> pages = new ArrayList<>(KINDS);
            for (int i = 0; i < pages.size(); i++) {
                page.navigate(site.url(pages.get(i)));
                for (Object href : (List<?>) page.evaluate("[...document.querySelectorAll('a[href], link[rel=stylesheet], "
                        + "img[src], script[src]')].map(it => it.href || it.src)")) {
                    String link = href.toString();
                    if (!link.startsWith(site.url(""))) continue;
                    String path = link.substring(site.url("").length()).replaceAll("#.*", "");
                    if (pages.contains(path)) continue;
                    int status = ((java.net.HttpURLConnection) URI.create(site.url(path)).toURL().openConnection())
                            .getResponseCode();
                    if (status != 200) dead.add(pages.get(i) + " -> " + path + " " + status);
                    else if (path.endsWith("/")) pages.add(path);
                }
            }
            assertTrue(pages.size() >= KINDS.size() + 10, "it walked " + pages.size() + " pages");
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void theFirstHitOfASearchCostsAtMostSixtyKilobytes() {
        for (String query : List.of("gradient", "kmeans", "gardient descent", "co", "sigma", "why this company")) {
            try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
                Page page = context.newPage();
                Map<String, Integer> sizes = new TreeMap<>();
                page.onResponse(it -> sizes.put(it.url(), Gzip.size(it.body())));
                page.navigate(site.url("ai/algorithms/k-means/"));
                int before = sizes.entrySet().stream().filter(it -> it.getKey().endsWith(".js"))
                        .mapToInt(Map.Entry::getValue).sum();
                assertTrue(before <= 15_000, sizes.toString());
                sizes.clear();
                page.keyboard().press("/");
                page.fill(".finder input", query);
                page.waitForSelector(".found");
                int cost = sizes.values().stream().mapToInt(it -> it).sum();
                assertTrue(cost > 5_000 && cost <= 60_000, query + ": " + cost + " " + sizes);
            }
        }
    }

    private BrowserContext context(int width, ColorScheme scheme, boolean script) {
        return chrome.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 844)
                .setColorScheme(scheme).setJavaScriptEnabled(script));
    }
}
