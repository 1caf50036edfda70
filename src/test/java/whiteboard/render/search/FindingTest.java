package whiteboard.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whiteboard.browse.Chrome;
import whiteboard.render.Built;
import whiteboard.render.Facts;
import whiteboard.render.TestSite;

/// The search as readers meet it.
class FindingTest {

    private static final String INPUT = ".finder input";

    @TempDir
    static Path folder;

    private static Built built;
    private static TestSite site;
    private static Chrome chrome;

    private BrowserContext context;
    private Page page;
    private final List<String> asked = new ArrayList<>(), said = new ArrayList<>();

    @BeforeAll
    static void start() {
        chrome = Chrome.start();
        built = Built.of(Finders.guide(), folder.resolve("cache"));
        site = TestSite.serve(built);
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
        if (chrome != null) chrome.close();
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private void open(Browser.NewContextOptions options) {
        context = chrome.browser().newContext(options);
        page = context.newPage();
        page.onRequest(it -> asked.add(it.url()));
        page.onConsoleMessage(it -> said.add(it.text()));
        page.onPageError(said::add);
        page.onDialog(it -> {
            said.add("a script ran: " + it.message());
            it.dismiss();
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void show(String path) {
        page.navigate(site.address() + path);
        page.keyboard().press("/");
        answered();
    }

    /// Waits until the list is whole.
    private void answered() {
        page.waitForSelector(".finder-list[aria-busy=false]", new Page.WaitForSelectorOptions()
                .setState(WaitForSelectorState.ATTACHED));
    }

    /// Waits until the status begins so.
    private void said(String status) {
        page.waitForCondition(() -> page.textContent(".finder [role=status]").startsWith(status));
    }

    private String find(String query) {
        page.fill(INPUT, query);
        answered();
        return String.join(" | ", page.locator(".found").all().stream().map(it -> it.locator(".found-title").textContent()
                + (it.locator(".page").count() > 0 ? "" : " of " + it.locator(".found-where").textContent())).toList());
    }

    @Test
    void aQueryFindsWhatItMeansTheBestFirst() {
        show("");
        Facts.hold("""
                gradient => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                gradi => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                gardient => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                gradent => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                gradiient => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                gravient => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                hradient => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                rgadient => Gradient descent | The gradient of a loss of Losses | Clipping of Training
                kMeans => K-means | In code of K-means | Clipping of Training
                k-means => K-means | In code of K-means | Clipping of Training
                kmeans => K-means | In code of K-means | Clipping of Training
                K MEANS => K-means | In code of K-means | How it works of K-means | Clipping of Training
                meanSquare => In code of K-means
                naive => Learning rate of Gradient descent
                NAÏVE => Learning rate of Gradient descent
                sigma => Learning rate of Gradient descent
                λ => Learning rate of Gradient descent
                crossentropy => The gradient of a loss of Losses
                cross-entropy => The gradient of a loss of Losses | Clipping of Training
                huber's => Huber’s trick of Losses
                k-means elbow => How it works of K-means
                warm => Why warm up? of Training
                secrethint =>\\s
                xylophone =>\\s
                constructor =>\\s
                """.replace("=>\\s", "=> "), this::find);
        assertEquals(List.of(), said);
    }

    @Test
    void theBrowserCutsAQueryAsTheBuildCutsAText() {
        show("");
        for (String text : TokensTest.TEXTS) {
            List<String> terms = new ArrayList<>();
            Tokens.words(text, terms::add);
            assertEquals(terms, page.evaluate("text => whiteboardSearch.terms(text)", text), text);
        }
    }

    @Test
    void aResultShowsItsWordsMarkedAndLeadsToItsHeading() {
        show("ml/training/");
        find("clipping norm");
        assertEquals(List.of("Clipping", "norm"), page.locator(".found mark").allTextContents());
        page.keyboard().press("Enter");
        page.waitForURL(it -> it.endsWith("/ml/training/#clipping"));
        assertEquals(0, page.locator("dialog[open]").count());
    }

    @Test
    void nothingIsLoadedBeforeAReaderAsks() {
        page.navigate(site.address() + "wb/ml/losses/");
        page.waitForTimeout(300);
        assertTrue(asked.stream().noneMatch(it -> it.contains("search")), asked.toString());
        page.keyboard().press("/");
        answered();
        find("gradient");
        List<String> search = asked.stream().filter(it -> it.contains("search")).toList();
        assertTrue(search.stream().anyMatch(it -> it.endsWith("/wb/search/index.js")), search.toString());
        assertTrue(asked.stream().allMatch(it -> it.startsWith(site.address() + "wb/")), asked.toString());
    }

    @Test
    void theKeyboardIsEnough() {
        page.navigate(site.address() + "ml/losses/");
        page.focus("button.find");
        page.keyboard().press("Enter");
        page.keyboard().type("a/b gradient");
        answered();
        assertEquals("a/b gradient", page.inputValue(INPUT));
        find("gradient");
        assertEquals("finder-0", page.getAttribute(INPUT, "aria-activedescendant"));
        page.keyboard().press("ArrowUp");
        assertEquals("finder-2", page.getAttribute(INPUT, "aria-activedescendant"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertEquals("The gradient of a loss", page.textContent("[aria-selected=true] .found-title"));
        page.keyboard().press("Escape");
        assertEquals("find", page.evaluate("document.activeElement.className"));
        page.keyboard().press("/");
        page.keyboard().type("learning rate");
        page.keyboard().press("Enter");
        page.waitForURL(it -> it.endsWith("/ml/descent/#learning-rate"));
    }

    @Test
    void aKeyIsLeftAloneInFieldsAndWithModifiers() {
        page.navigate(site.address());
        page.keyboard().press("Control+/");
        page.keyboard().press("Alt+/");
        assertEquals(0, page.locator("dialog").count());
        page.evaluate("document.querySelector('main').append(document.createElement('textarea'))");
        page.focus("textarea");
        page.keyboard().type("a / b");
        assertEquals("a / b", page.inputValue("textarea"));
        assertEquals(0, page.locator("dialog").count());
    }

    @Test
    void theCountIsAnnounced() {
        show("");
        find("gradient");
        said("3 passages");
        find("gradient xylophone");
        said("No passage has all");
        assertEquals(3, page.locator(".found").count());
        find("xylophone");
        said("Nothing found");
        assertEquals("false", page.getAttribute(INPUT, "aria-expanded"));
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void openResultsHaveNoFindingOfAxe(int width, ColorScheme scheme) {
        close();
        open(new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme));
        show("ml/");
        find("gradient");
        List<String> findings = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
                        "best-practice")).analyze().getViolations().stream()
                .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml()).toList();
        assertEquals(List.of(), findings);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways");
    }

    @Test
    void twoHundredHostileQueriesRunNoScript() {
        show("");
        List<String> evil = Stream.of("<script>evil=1</script>", "<img src=x onerror=evil=1>", "\"><svg onload=evil=1>",
                        "javascript:evil=1", "</script><script>evil=1</script>", "__proto__", "constructor", "<marsupial", "\\u003cb",
                        "${evil=1}", "'+(evil=1)+'", "%00%3Cscript%3E", "\u202egnp", "\ud800", "(((((", "[a-z]*+?", "\\", "wombat", "finder-0", "ﷺﷺﷺ")
                .flatMap(it -> Stream.of(it, it + " wombat", "wombat " + it, it.repeat(9), "a-" + it, it + "-", "<" + it + ">",
                        it.toUpperCase(java.util.Locale.ROOT), "k" + it, "\u0000" + it)).map(it -> it.substring(0, Math.min(200, it.length()))).toList();
        assertEquals(200, evil.size());
        for (String query : evil) {
            find(query);
            inert(query);
        }
        for (String query : evil.subList(0, 10)) {
            page.navigate(site.address() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            answered();
            assertEquals(query, page.inputValue(INPUT));
            inert(query);
        }
        assertTrue(find("marsupial").contains("<img src=x onerror="), "an evil title is text");
        inert("an evil guide");
        assertEquals(List.of(), said);
    }

    private void inert(String query) {
        assertEquals("", page.evaluate("[...new Set([...document.querySelectorAll('.finder *')].map(it => it.localName))]"
                + ".filter(it => !'div svg circle path input button p kbd a span mark'.split(' ').includes(it)).join()"), query);
        assertEquals(true, page.evaluate("self.evil === undefined && [...document.querySelectorAll('.finder a')]"
                + ".every(it => it.href.startsWith(location.origin + '/'))"), query);
    }

    @Test
    void anAddressMayCarryAQuery() {
        page.navigate(site.address() + "ml/?q=learning+rate");
        answered();
        assertEquals("learning rate", page.inputValue(INPUT));
        assertEquals("Learning rate", page.textContent(".found-title >> nth=0"));
    }

    @Test
    void whatWasLoadedAnswersOffline() {
        show("");
        String online = find("gradient");
        find("");
        context.setOffline(true);
        assertEquals(online, find("gradient"));
    }

    @Test
    void anIndexThatIsLostIsSaid() {
        page.route("**/search/terms*", it -> it.abort());
        show("");
        assertEquals("", find("gradient"));
        said("The index could not");
        page.unroute("**/search/terms*");
        assertTrue(find("gradients").startsWith("Gradient descent"), "it mends itself");
    }

    @Test
    void itWorksFromAFileSystem() throws IOException {
        Path copy = folder.resolve("a copy");
        for (var file : built.files().entrySet()) {
            Path target = copy.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        page.navigate(copy.resolve("ml/losses/index.html").toUri().toString());
        page.keyboard().press("/");
        answered();
        assertTrue(find("learning rate").startsWith("Learning rate of Gradient descent"));
        page.keyboard().press("Enter");
        page.waitForURL(it -> it.endsWith("/ml/descent/index.html#learning-rate"));
        assertEquals("Gradient descent", page.textContent("h1"));
    }
}
