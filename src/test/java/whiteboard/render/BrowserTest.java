package whiteboard.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whiteboard.browse.Chrome;
import whiteboard.browse.Gzip;

/// The sample site, which holds a part of every kind, in a browser.
class BrowserTest {

    private static final List<String> PAGES = List.of("", "maths/", "maths/squares/");

    @TempDir
    static Path cache;

    private static TestSite site;
    private static Chrome chromium;

    @BeforeAll
    static void start() {
        chromium = Chrome.start();
        site = TestSite.serve(Built.of(Sample.guide(), cache));
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
        if (chromium != null) chromium.close();
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setColorScheme(scheme));
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "820, LIGHT", "1920, LIGHT"})
    void noPageHasAFindingOfAxeOrScrollsSidewaysOrAsksAnotherOrigin(int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            List<String> faults = new ArrayList<>();
            page.onRequest(it -> {
                if (!it.url().startsWith(site.address())) faults.add("asks " + it.url());
            });
            page.onConsoleMessage(it -> {
                if (it.type().equals("error") && !it.text().contains("404")) faults.add(it.text());
            });
            page.onPageError(faults::add);
            for (String path : PAGES) {
                page.navigate(site.address() + path);
                new AxeBuilder(page).analyze().getViolations().forEach(it -> faults.add(path + " " + it.getId() + ": "
                        + it.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" "))));
                Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                if (((Number) wide).intValue() > 0) faults.add(path + " scrolls sideways by " + wide);
            }
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void aPageWithAPartOfEveryKindKeepsToItsBudget() {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            Map<String, Integer> bytes = new TreeMap<>();
            page.onResponse(it -> bytes.merge(it.request().resourceType(), packed(it.body(), it.url()), Integer::sum));
            page.navigate(site.address() + "maths/squares/");
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            page.evaluate("document.fonts.ready.then(() => true)");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertTrue(bytes.get("document") + bytes.get("stylesheet") <= 50_000, bytes.toString());
            assertTrue(bytes.get("font") <= 120_000, bytes.toString());
            assertTrue(bytes.get("script") <= 15_000, bytes.toString());
            page.navigate(site.address() + "maths/squares/");
            double shift = ((Number) page.evaluate("""
                    new Promise(done => {
                      let sum = 0
                      new PerformanceObserver(list => { for (const it of list.getEntries()) sum += it.value })
                          .observe({type: 'layout-shift', buffered: true})
                      document.fonts.ready.then(() => setTimeout(() => done(sum), 200))
                    })""")).doubleValue();
            assertTrue(shift < 0.001, "layout shift " + shift);
        }
    }

    /// The size of a response behind gzip, of which a font gains nothing.
    private static int packed(byte[] body, String url) {
        return url.endsWith(".woff2") ? body.length : Gzip.size(body);
    }

    @Test
    void theThemeIsChosenKeptAndGivenBackToTheSystem() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "maths/squares/");
            String light = background(page);
            page.click("button.theme");
            page.click("button.theme");
            String dark = background(page);
            assertTrue(!dark.equals(light), dark);
            assertEquals("Theme: dark", page.getAttribute("button.theme", "aria-label"));
            page.navigate(site.address());
            assertEquals(dark, background(page));
            page.click("button.theme");
            assertEquals(light, background(page));
        }
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void aCopyButtonCopiesTheCommandOrTheProgramAndNothingElse() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(site.address() + "maths/squares/");
            page.click(".commands button >> nth=0");
            page.waitForSelector(".commands button:has-text('Copied')");
            assertEquals("jbang mean-square@guide.example/wb", page.evaluate("navigator.clipboard.readText()"));
            page.click("[id='MeanSquare.meanSquare'] button");
            page.waitForSelector("[id='MeanSquare.meanSquare'] button:has-text('Copied')");
            assertEquals(Sample.program("content/maths/MeanSquare.java").fragments().getFirst().text(),
                    page.evaluate("navigator.clipboard.readText()"));
        }
    }

    @Test
    void withoutScriptsNothingIsDeadAndAllIsThere() {
        try (BrowserContext context = chromium.browser().newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address() + "maths/squares/");
            assertEquals(0, page.locator("button:visible").count());
            page.click("summary:has-text('Answer and reasons')");
            assertTrue(page.locator(".reasons .right").isVisible());
        }
    }

    @Test
    void anAddressOfAQuestionOpensIt() {
        try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "maths/squares/#why");
            assertTrue(page.locator("#why .grade >> nth=0").isVisible());
        }
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address() + "maths/squares/");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertEquals("content", page.evaluate("document.activeElement.id"));
        }
    }
}
