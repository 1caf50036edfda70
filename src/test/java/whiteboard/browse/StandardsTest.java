package whiteboard.browse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every page keeps to: its budget, a layout that stands still, a policy, and the wishes of the reader's system.
class StandardsTest {

    private static PublishedGuide guide;

    /// Pages that are all script: what they do is what they are for.
    private static final List<String> PRACTICE = List.of("cards/", "mock/");

    private static final String SHIFTS = """
            self.shifts = []
            new PerformanceObserver(list => {
              for (const it of list.getEntries()) shifts.push(it.value + ' ' + it.sources.map(s => s.node?.className))
            }).observe({type: 'layout-shift', buffered: true})
            """;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
    }

    @TestFactory
    Stream<DynamicTest> everyPageKeepsToItsBudgetAndStandsStill() {
        return PublishedGuide.KINDS.stream().map(path -> DynamicTest.dynamicTest("/" + path, () -> {
            try (Visit visit = guide.visit(390)) {
                visit.weigh();
                visit.context.addInitScript(SHIFTS);
                visit.to(path);
                visit.ask("document.fonts.ready.then(() => new Promise(done => setTimeout(done, 250)))");
                assertEquals(List.of(), visit.ask("shifts"), "layout shifts");
                int script = visit.weight("script"), text = visit.weight("document", "stylesheet");
                visit.ask("document.querySelectorAll('details').forEach(it => it.open = true)");
                visit.ask("document.fonts.ready.then(() => new Promise(done => setTimeout(done, 250)))");
                assertTrue(text > 5_000 && text <= 50_000, "HTML and CSS: " + text);
                assertTrue(script > 1_000 && script <= (PRACTICE.contains(path) ? 20_000 : 15_000), "script: " + script);
                assertTrue(visit.weight("font") <= 120_000, "fonts: " + visit.weight("font"));
            }
        }));
    }

    /// Cut in its header, as a slow network may cut it.
    @ParameterizedTest
    @ValueSource(strings = {"<nav class=\"tools\"", "<a href=\"../plan/\"", "<button type=\"button\" class=\"theme\""})
    void aPageThatArrivesInPiecesStandsStill(String cut) throws Exception {
        String html = Files.readString(guide.folder.resolve("syllabus/index.html"));
        int at = html.indexOf(cut, html.indexOf("<header"));
        assertTrue(at > 0, cut);
        try (StaticSite slow = new StaticSite(guide.folder, Map.of("/syllabus/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(html.substring(0, at).getBytes(UTF_8));
                exchange.getResponseBody().flush();
                Thread.sleep(800);
                exchange.getResponseBody().write(html.substring(at).getBytes(UTF_8));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        })); Visit visit = guide.visit(Visit.options(390).setServiceWorkers(ServiceWorkerPolicy.BLOCK))) {
            visit.context.addInitScript(SHIFTS);
            visit.page.navigate(slow.url("syllabus/"));
            visit.ask("document.fonts.ready.then(() => new Promise(done => setTimeout(done, 250)))");
            assertEquals(List.of(), visit.ask("shifts"), "layout shifts");
            visit.forgive(); // this server is another origin than the guide's
        }
    }

    @Test
    void noPageLoadsMoreFontsThanItMay() throws Exception {
        List<String> over = new ArrayList<>();
        int most = 0;
        try (Visit visit = guide.visit(390); Stream<Path> files = Files.walk(guide.folder)) {
            for (Path file : files.filter(it -> it.endsWith("index.html")).sorted().toList()) {
                if (!Files.readString(file).contains("class=\"katex\"")) continue;
                String path = guide.folder.relativize(file).toString().replace('\\', '/').replace("index.html", "");
                visit.to(path);
                visit.ask("document.querySelectorAll('details').forEach(it => it.open = true)");
                Number size = (Number) visit.ask("""
                        document.fonts.ready.then(() => Promise.all(performance.getEntriesByType('resource')
                          .filter(it => it.name.endsWith('.woff2')).map(it => fetch(it.name).then(it => it.blob()))))
                          .then(all => all.reduce((sum, it) => sum + it.size, 0))""");
                most = Math.max(most, size.intValue());
                if (size.intValue() > 120_000) over.add(path + " " + size);
            }
        }
        assertTrue(most > 50_000, "fonts were loaded");
        assertEquals(List.of(), over);
    }

    @Test
    void everyPageHasThePolicyBeforeAnythingThatLoads() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(guide.folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".html")).sorted().toList()) {
                if (file.getFileName().toString().startsWith("run-frame.")) continue;
                Element head = Jsoup.parse(Files.readString(file)).head();
                Element policy = head.selectFirst("meta[http-equiv=Content-Security-Policy]");
                Element loads = head.selectFirst("script, link");
                if (policy == null || loads != null && loads.elementSiblingIndex() < policy.elementSiblingIndex()
                        || policy.attr("content").contains("unsafe-")
                        || !policy.attr("content").startsWith("default-src 'none'; script-src 'self'")) {
                    wrong.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsSmuggledIntoAPageDoesNotRun() {
        try (Visit visit = guide.visit(1280).to(PublishedGuide.TOPIC)) {
            visit.ask("""
                    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="self.ran = 1">');
                    const script = document.createElement('script');
                    script.textContent = 'self.ran = 2';
                    document.body.append(script);
                    const other = document.createElement('script');
                    other.src = 'data:text/javascript,self.ran=3';
                    document.body.append(other);
                    setTimeout(() => { try { new Function('self.ran = 4')() } catch (refused) { self.refused = true } })
                    """);
            visit.until("self.refused");
            visit.page.waitForTimeout(100);
            assertTrue(visit.holds("self.ran === undefined"));
            visit.forgive();
        }
    }

    @Test
    void whoAsksForMoreContrastGetsSevenToOne() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Visit visit = guide.visit(Visit.options(1280).setColorScheme(scheme).setContrast(Contrast.MORE))) {
                for (String path : List.of("", PublishedGuide.TOPIC)) {
                    visit.to(path);
                    assertEquals(List.of(), Visit.findings(new AxeBuilder(visit.page)
                            .withRules(List.of("color-contrast-enhanced"))), path + " " + scheme);
                }
            }
        }
    }

    @Test
    void whoAsksForLessMotionGetsNone() {
        String moving = """
                [...document.querySelectorAll('*')].flatMap(it => [it, it.firstElementChild]).filter(Boolean).some(it =>
                  ['', '::before', '::after'].some(part => {
                    const style = getComputedStyle(it, part)
                    return style.scrollBehavior === 'smooth' || parseFloat(style.transitionDuration) > 0
                      || parseFloat(style.animationDuration) > 0
                  }))""";
        for (ReducedMotion motion : List.of(ReducedMotion.REDUCE, ReducedMotion.NO_PREFERENCE)) {
            try (Visit visit = guide.visit(Visit.options(1280).setReducedMotion(motion)).to(PublishedGuide.TOPIC)) {
                assertEquals(motion == ReducedMotion.NO_PREFERENCE, visit.holds(moving));
            }
        }
    }

    @Test
    void inForcedColoursBoardsHaveEdgesAndMarksAreSeen() {
        try (Visit visit = guide.visit(Visit.options(1280).setForcedColors(ForcedColors.ACTIVE))
                .to(PublishedGuide.TOPIC + "#KMeans-L44")) {
            assertTrue(visit.holds("matchMedia('(forced-colors: active)').matches"));
            for (String it : List.of(".board", ".spoken", ".proof")) {
                assertTrue(visit.holds("getComputedStyle(document.querySelector('" + it + "')).borderTopStyle === 'solid'"), it);
            }
            assertTrue(visit.holds("getComputedStyle(document.getElementById('KMeans-L44')).outlineStyle !== 'none'"));
        }
    }
}
