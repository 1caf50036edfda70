package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import whiteboard.Lanes;

/// The built site of the real guide in a real browser.
class ReadingTest {

    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

    private static PublishedGuide guide;
    private static Lanes<PublishedGuide> lanes;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
        lanes = new Lanes<>(guide::another, PublishedGuide::close);
    }

    @AfterAll
    static void close() throws Exception {
        if (lanes != null) lanes.close();
    }

    @TestFactory
    Stream<DynamicTest> noPageHasAFindingOfAxeAScrollSidewaysOrAMessage() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String path : PublishedGuide.KINDS) {
            for (int width : new int[] {390, 1280}) {
                tests.add(DynamicTest.dynamicTest("/" + path + " " + width, lanes.begin(it -> look(it, path, width))));
            }
        }
        return tests.stream();
    }

    /// The themes differ in colours alone, so that the second one needs only the rules about colours.
    private static void look(PublishedGuide guide, String path, int width) {
        try (Visit visit = guide.visit(Visit.options(width).setColorScheme(ColorScheme.LIGHT)).to(path)) {
            assertTrue(visit.holds("document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways");
            visit.ask("document.querySelectorAll('details').forEach(it => it.open = true)");
            assertTrue(visit.holds("document.documentElement.scrollWidth <= innerWidth"),
                    "it scrolls sideways with all answers open");
            assertEquals(List.of(), visit.axe());
            String paper = visit.ask(PAPER).toString();
            visit.page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
            visit.until(PAPER + " !== '" + paper + "'");
            assertEquals(List.of(), visit.axeOfColours());
            if (width > 500) return;
            visit.page.setViewportSize(320, 844); // WCAG 2.2, 1.4.10
            assertTrue(visit.holds("document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways at 320");
        }
    }

    @Test
    void withoutScriptAllIsThere() {
        try (Visit visit = guide.visit(Visit.options(390).setJavaScriptEnabled(false)).to(PublishedGuide.TOPIC)) {
            Page page = visit.page;
            String text = page.textContent("main");
            for (String part : List.of("K-means splits points into k groups", "3  542.5", "jbang k-means@",
                    "Squared distances along it count four times", "the best inertia against k")) {
                assertTrue(text.contains(part), part);
            }
            assertTrue(page.isVisible("svg[role=img]:visible >> nth=0"), "the chart");
            assertTrue(page.isVisible(".chart .line:visible >> nth=0"), "its curve");
            assertTrue(page.isVisible(".chart .mark:visible >> nth=0"), "its points");
            page.click("summary >> text=How would you choose k?");
            assertTrue(page.isVisible("text=the best inertia against k"), "an answer unfolds");
            visit.to("syllabus/");
            assertTrue(page.isVisible(".rows a >> text=K-means") && !page.isVisible(".filters"), "the whole tree");
            visit.to("plan/");
            assertTrue(page.isVisible(".nojs") && !page.isVisible("form.planner"), "what to do without a plan");
            visit.to("");
            assertTrue(page.locator(".evening a:visible").count() > 8, "where to start");
        }
    }

    @Test
    void noPageHasADeadLink() throws Exception {
        List<String> dead = new ArrayList<>();
        try (Visit visit = guide.visit(Visit.options(1280).setJavaScriptEnabled(false))) {
            List<String> pages = new ArrayList<>(PublishedGuide.KINDS);
            for (int i = 0; i < pages.size(); i++) {
                visit.to(pages.get(i));
                for (Object href : (List<?>) visit.ask("[...document.querySelectorAll('a[href], link[rel=stylesheet], "
                        + "img[src], script[src]')].map(it => it.href || it.src)")) {
                    String link = href.toString();
                    if (!link.startsWith(guide.url(""))) continue;
                    String path = link.substring(guide.url("").length()).replaceAll("[?#].*", "");
                    if (pages.contains(path)) continue;
                    int status = ((HttpURLConnection) URI.create(guide.url(path)).toURL().openConnection())
                            .getResponseCode();
                    if (status != 200) dead.add(pages.get(i) + " -> " + path + " " + status);
                    else if (path.endsWith("/")) pages.add(path);
                }
            }
            assertTrue(pages.size() >= PublishedGuide.KINDS.size() + 10, "it walked " + pages.size() + " pages");
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void theFirstHitOfASearchCostsAtMostSixtyKilobytes() {
        for (String query : List.of("gradient", "kmeans", "gardient descent", "co", "sigma", "why this company")) {
            try (Visit visit = guide.visit(1280).to(PublishedGuide.TOPIC)) {
                visit.weigh();
                visit.press("/");
                visit.page.fill(".finder input", query);
                visit.page.waitForSelector(".found");
                int cost = visit.weight("script");
                assertTrue(cost > 5_000 && cost <= 60_000, query + ": " + cost);
            }
        }
    }

    @Test
    void aWordThatIsNowhereDoesNotLoadTheWholeIndex() {
        try (Visit visit = guide.visit(1280).to(PublishedGuide.TOPIC)) {
            visit.weigh();
            visit.press("/");
            visit.page.fill(".finder input", "xyzzyquux");
            visit.until("document.querySelector('.finder [role=status]').textContent.startsWith('Nothing found')");
            int all = ((Number) visit.ask("whiteboardSearch.root && performance.getEntriesByType('resource')"
                    + ".filter(it => it.name.includes('/search/terms.')).length")).intValue();
            assertTrue(all <= 3, "files of terms: " + all);
            assertTrue(visit.weight("script") <= 60_000, "cost: " + visit.weight("script"));
        }
    }
}
