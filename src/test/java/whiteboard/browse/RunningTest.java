package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.app.Guides;
import whiteboard.browser.PageCompiler;

/// A program of the guide run, changed and written in the page, behind a plain static file server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningTest {

    private static final String PAGE = "ai/algorithms/k-means/";
    private static final String RIGHT = "centroids[j][c] = sum[j][c] / count[j];";

    private Chrome chrome;
    private StaticSite site;
    private BrowserContext context;
    private Page page;
    private final List<String> said = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        chrome = Chrome.start();
        Path built = Guides.kMeans(folder.resolve("guide"), folder.resolve("site"));
        Files.writeString(Files.createDirectories(built.resolve("run/compiler")).resolve("compiler.js"),
                PageCompiler.WORKER);
        PageCompiler compiler = new PageCompiler();
        compiler.warm();
        site = new StaticSite(built, Map.of("/compile/", compiler::answer));
    }

    @AfterAll
    void stop() {
        if (site != null) site.close();
        if (chrome != null) chrome.close();
    }

    /// Without the service worker, which would refuse the compiler of this test: it is not the one that the build lists.
    @BeforeEach
    void open() {
        open("if (window.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => new Promise(() => {})");
    }

    private void open(String first) {
        context = chrome.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.addInitScript(first);
        page = context.newPage();
        said.clear();
        page.onConsoleMessage(it -> {
            // where a selection is written over, Chromium gives the new text the style of the old one, in vain
            if (!it.text().startsWith("Applying inline style")) said.add(it.type() + ": " + it.text());
        });
        page.onPageError(said::add);
        page.navigate(site.url(PAGE));
    }

    @AfterEach
    void close() {
        context.close();
        assertEquals(List.of(), said, "messages on the console");
    }

    private static LocatorAssertions that(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private Locator board(String selector) {
        return page.locator("#KMeans " + selector);
    }

    private Locator turn(String selector) {
        return page.locator("#turn-1 " + selector);
    }

    private static void says(Locator badge, String words) {
        that(badge).hasText(Pattern.compile(words), new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    }

    /// Changes the text of an editor as a reader would: by the keyboard, at the place that the reader has found.
    private void change(Locator in, String from, String to) {
        in.locator(".cm-content").evaluate("""
                (content, [from, to]) => {
                  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT), range = document.createRange()
                  let text = '', places = []
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    for (let i = 0; i < node.data.length; i++) places.push([node, i])
                    text += node.data
                  }
                  const at = text.indexOf(from)
                  if (at < 0) throw new Error('not shown: ' + from)
                  range.setStart(...places[at])
                  range.setEnd(places[at + from.length - 1][0], places[at + from.length - 1][1] + 1)
                  content.focus()
                  const selection = content.getRootNode().getSelection?.() ?? getSelection()
                  selection.removeAllRanges()
                  selection.addRange(range)
                }""", List.of(from, to));
        page.waitForTimeout(100);
        page.keyboard().insertText(to);
    }

    @Test
    void aProgramPrintsWhatJdk25PrintedAndSaysSo() {
        board(".run").click();
        says(board(".badge"), "Your run: the same as on JDK 25, \\d+ ms");
        that(board("samp")).containsText("3  542.5");
        that(board(".digits")).hasCount(0);
        board(".reset").click();
        that(board(".badge")).hasText("Run on JDK 25, output verified");
        that(board(".reset")).isHidden();
    }

    @Test
    void whatRanOnceRunsWithoutANetwork() {
        context.close();
        open("");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        board(".run").click();
        says(board(".badge"), "Your run: the same as on JDK 25");
        context.setOffline(true);
        page.reload();
        that(board(".badge")).hasText("Run on JDK 25, output verified");
        board(".run").click();
        says(board(".badge"), "Your run: the same as on JDK 25");
        assertEquals(true, page.evaluate("fetch('/none').then(() => false, () => true)"), "there is no network");
        assertEquals(1, said.size(), said::toString);
        said.clear();
    }

    @Test
    void aChangedProgramChangesItsTableAndItsChart() {
        Locator chart = page.locator("figure[data-chart]");
        that(chart.locator(".wide .line")).isVisible();
        String before = (String) chart.locator(".drawing").evaluate("it => it.outerHTML");
        board(".alter").click();
        find("k <= 6");
        change(board(".editor"), "k <= 6", "k <= 5");
        board(".run").click();
        says(board(".badge"), "Your run, not what JDK 25 printed");
        that(board("samp")).not().containsText("6  320.3");
        that(board(".digits")).containsText("The last digit of Math.pow may differ from the JVM\u2019s");
        that(chart.locator(".yours")).hasText("Drawn from your run");
        that(chart.locator(".wide .line")).isVisible();
        assertEquals(5, chart.locator(".wide circle").count());
        assertEquals(5, chart.locator("tbody tr").count());
        board(".reset").click();
        assertEquals(before, chart.locator(".drawing").evaluate("it => it.outerHTML"));
        assertEquals(6, chart.locator("tbody tr").count());
    }

    /// Scrolls the editor to a text: only what is near is in the document.
    private void find(String text) {
        that(board(".editor .cm-content")).isVisible();
        for (int i = 0; i < 40 && !board(".editor .cm-content").textContent().contains(text); i++) {
            board(".editor .cm-scroller").evaluate("it => { it.scrollTop += 250 }");
            page.waitForTimeout(30);
        }
    }

    @Test
    void whatTheReaderWroteIsThereAtTheNextVisit() {
        board(".alter").click();
        that(board(".editor .cm-content")).isVisible();
        change(board(".editor"), "Lloyd's algorithm", "My algorithm");
        page.reload();
        board(".alter").click();
        that(board(".editor .cm-content")).containsText("My algorithm");
        that(board(".note")).containsText("As you left it");
        board(".reset").click();
        that(board(".editor .cm-content")).containsText("Lloyd's algorithm");
    }

    @Test
    void aMistakeIsShownAtItsLine() {
        board(".alter").click();
        that(board(".editor .cm-content")).isVisible();
        change(board(".editor"), "seeds(X, k, random);", "seeds(X, kk, random);");
        board(".run").click();
        says(board(".badge"), "Not run: 1 problem");
        that(board(".problems li")).containsText("kk cannot be resolved");
        that(board(".problems .way")).hasText("line 11");
        that(board(".editor .cm-lint-marker-error")).isVisible();
        board(".problems .way").click();
        that(board(".editor .cm-activeLine")).containsText("kk");
    }

    @Test
    void anExerciseTellsWhichAssertFailedAndThenThatAllHold() {
        turn(".write").click();
        that(turn(".editor .cm-content")).containsText("throw new UnsupportedOperationException");
        assertFalse(turn(".editor .cm-content").textContent().contains("void main"), "the rest is folded");
        turn(".run").click();
        says(turn(".badge"), "Not written yet");
        String body = """
                int d = X[0].length;
                double[][] sum = new double[centroids.length][d]; int[] count = new int[centroids.length];
                for (int i = 0; i < X.length; i++) { count[label[i]]++; for (int c = 0; c < d; c++) sum[label[i]][c] += X[i][c]; }
                for (int j = 0; j < centroids.length; j++) if (count[j] > 0) for (int c = 0; c < d; c++)
                %s""";
        change(turn(".editor"), "throw new UnsupportedOperationException(\"write update\");",
                body.formatted(RIGHT.replace("count[j]", "X.length")));
        turn(".run").click();
        says(turn(".badge"), "Your run: failed");
        that(turn(".fault")).containsText("An assert failed: a round raised the inertia, line 18");
        change(turn(".editor"), "/ X.length", "/ count[j]");
        turn(".run").click();
        says(turn(".badge"), "Solved: every assert holds");
        that(turn(".compare")).containsText("if (count[j] == 0) continue;");
        assertTrue(page.evaluate("JSON.stringify(localStorage)").toString().contains("KMeans#update"), "progress");
    }

    @Test
    void anEndlessLoopEndsByStopAndByTheLimitAndThePageAnswersMeanwhile() {
        board(".alter").click();
        find("void main() {");
        change(board(".editor"), "void main() {", "void main() { IO.println(\"begun\"); for (int i = 0; i >= 0; i = (i + 1) % 7) ;");
        board(".run").click();
        says(board(".badge"), "Running");
        that(board("samp")).hasText("begun");
        that(board(".badge")).hasText("Running\u2026");
        double gap = ((Number) page.evaluate("""
                new Promise(done => {
                  let last = performance.now(), most = 0, frames = 0
                  requestAnimationFrame(function frame(now) {
                    most = Math.max(most, now - last)
                    last = now
                    if (++frames < 60) requestAnimationFrame(frame)
                    else done(most)
                  })
                })""")).doubleValue();
        assertTrue(gap < 500, "the page stood still for " + gap + " ms");
        board(".run").click();
        says(board(".badge"), "Your run: stopped$");
        board(".run").click();
        says(board(".badge"), "Your run: stopped after 10 s");
    }

    @Test
    void aFloodOfOutputEndsTheRun() {
        board(".alter").click();
        find("void main() {");
        change(board(".editor"), "void main() {", "void main() { while (random() < 2) IO.println(\"line after line\"); } double random() { return Math.random(); } void other() {");
        board(".run").click();
        says(board(".badge"), "Your run: stopped, it prints more than 1 MB");
        assertEquals(1_000_000, board("samp").textContent().length());
    }

    @Test
    void withoutWasmGcASentenceStandsInPlaceOfTheButtons() {
        try (BrowserContext old = chrome.browser().newContext()) {
            old.addInitScript("WebAssembly.validate = () => false");
            Page there = old.newPage();
            there.navigate(site.url(PAGE));
            assertEquals(0, there.locator("#KMeans .does, #turn-1 .does").count());
            assertTrue(there.textContent("#KMeans .refused").contains("too old to run Java"));
            assertTrue(there.textContent("#KMeans samp").contains("3  542.5"));
        }
    }

    @Test
    void withoutScriptsThereIsNoButton() {
        try (BrowserContext still = chrome.browser().newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page there = still.newPage();
            there.navigate(site.url(PAGE));
            assertEquals(0, there.locator("button:visible").count());
            assertTrue(there.textContent("#KMeans .badge").contains("Run on JDK 25, output verified"));
        }
    }

    @Test
    void theOpenEditorHasNoFindingOfAxeAndLetsGoOfTheKeyboard() {
        board(".alter").click();
        turn(".write").click();
        that(turn(".editor .cm-content")).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        that(turn(".editor .cm-content")).not().isFocused();
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 844);
                page.waitForTimeout(200); // what scrolls now is told to the keyboard when it is drawn
                new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze()
                        .getViolations().forEach(it -> findings.add(scheme + " " + width + " " + it.getId() + ": "
                                + it.getNodes().getFirst().getHtml()));
            }
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void anOpenEditorIsPrintedWithAllOfItsText() {
        board(".alter").click();
        that(board(".editor .cm-content")).isVisible();
        String room = "it => it.scrollHeight - it.clientHeight";
        Locator scroller = board(".editor .cm-editor");
        assertTrue(((Number) board(".editor .cm-scroller").evaluate(room)).intValue() > 100, "on a screen it scrolls");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(0, ((Number) board(".editor .cm-scroller").evaluate(room)).intValue());
        assertFalse(board(".under").isVisible());
        assertTrue(scroller.boundingBox().height > 1200, "its height is " + scroller.boundingBox().height);
    }
}
