package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.browse.Chrome;

class LiveReloadTest {

    private static final String PAGE = "content/ai/algorithms/k-means.md", URL = "ai/algorithms/k-means/";

    @TempDir
    Path folder;
    private Chrome chrome;
    private Sample guide;
    private LiveSession live;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        chrome = Chrome.start();
        guide = Sample.in(folder);
        live = new LiveSession(folder);
        page = chrome.browser().newPage();
        page.navigate(live.url(URL), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        page.waitForTimeout(300);
    }

    @AfterEach
    void close() throws InterruptedException {
        if (live != null) live.close();
        if (chrome != null) chrome.close();
    }

    @Test
    void aSavedPageIsShownWhereItWasBeingRead() throws IOException {
        page.evaluate("scrollTo({ top: 900, behavior: 'instant' })");
        page.evaluate("window.sameDocument = true");
        guide.edit(PAGE, "Six points on a line", "Six dots on a line");
        page.waitForSelector("text=Six dots on a line");
        assertEquals(900, ((Number) page.evaluate("scrollY")).intValue());
        assertTrue((Boolean) page.evaluate("window.sameDocument"), "the page was loaded anew");
    }

    @Test
    void whatWasNotSavedAnewIsLeftAsTheReaderHasIt() throws IOException {
        page.locator(".question summary").first().click();
        page.locator("[data-quiz] button").nth(1).click();
        page.waitForSelector("[data-quiz][data-answered] .outcome:not(:empty)");
        String answered = page.locator("[data-quiz]").first().innerHTML();
        guide.edit(PAGE, "Six points on a line", "Six dots on a line");
        page.waitForSelector("text=Six dots on a line");
        assertEquals(answered, page.locator("[data-quiz]").first().innerHTML());
        assertEquals(1, page.locator(".question[open]").count());
        page.click("button.theme");
        assertEquals("light", page.evaluate("document.documentElement.dataset.theme"));
    }

    @Test
    void aSavedQuizAndASavedAnswerCanBeUsedAtOnce() throws IOException {
        page.locator(".question summary").first().click();
        page.evaluate("scrollTo({ top: 900, behavior: 'instant' })");
        guide.edit(PAGE, "no point changes hands", "no dot changes hands");
        page.waitForSelector("[data-quiz]:has-text('no dot changes hands') button");
        assertEquals(1, page.locator(".question[open]").count());
        assertEquals(900, ((Number) page.evaluate("scrollY")).intValue());
        page.locator("[data-quiz] button").nth(1).click();
        page.waitForSelector("[data-quiz][data-answered]:has-text('no dot changes hands')");
        guide.edit(PAGE, "A billion points", "A billion dots");
        page.waitForSelector(".question:has-text('A billion dots')");
        page.locator(".question:has-text('A billion dots') summary").click();
        page.waitForSelector(".question:has-text('A billion dots') button:visible");
    }

    @Test
    void paragraphsComeAndGo() throws IOException {
        String first = guide.read(PAGE);
        page.evaluate("window.sameDocument = true");
        guide.edit(PAGE, "## Quiz", "One more paragraph.\n\n- and\n- a list\n\n## Quiz");
        page.waitForSelector("main li:text-is('a list')");
        guide.edit(PAGE, "One more paragraph.\n\n- and\n", "- or\n- and\n");
        page.waitForSelector("main li:text-is('or')");
        guide.write(PAGE, first);
        page.waitForSelector("main li:text-is('or')", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertEquals(true, page.evaluate("window.sameDocument"));
        String patched = page.innerText("main");
        page.reload();
        page.waitForTimeout(300);
        assertEquals(page.innerText("main"), patched);
    }

    @Test
    void aBrokenPageShowsItsProblemsAndAMendedOneComesBack() throws IOException {
        guide.edit(PAGE, "## Quiz", "## Quizz");
        page.waitForURL("**/.whiteboard/problems/");
        assertTrue(page.textContent("main").contains("did you mean `Quiz`?"), page.textContent("main"));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 844);
                assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream()
                        .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml()).toList());
                assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
            }
        }
        guide.edit(PAGE, "## Quizz", "## Quiz");
        page.waitForURL("**/" + URL);
        assertTrue(page.textContent("main").contains("K-means splits points"));
    }

    @Test
    void aSavedProgramIsShownAtOnceAndItsVerdictWhenItIsThere() throws IOException {
        guide.edit("content/ai/algorithms/KMeans.java", "1  1994.6", "1  1994.7");
        page.waitForSelector("pre:has-text('1  1994.7')");
        page.waitForSelector("#live-bar.wrong");
        assertTrue(page.textContent("#live-bar").startsWith("KMeans.java:"), page.textContent("#live-bar"));
        guide.edit("content/ai/algorithms/KMeans.java", "1  1994.7", "1  1994.6");
        page.waitForSelector("#live-bar.right");
        assertTrue(page.textContent("#live-bar").contains("output verified"), page.textContent("#live-bar"));
    }

    @Test
    void aPageWithAChartThatCannotBeDrawnIsShownWithoutIt() throws IOException {
        guide.edit(PAGE, "y: inertia", "y: inertai");
        page.waitForURL("**/.whiteboard/problems/");
        page.navigate(live.url(URL));
        assertTrue(page.textContent("main").contains("The curve bends at k = 3"));
    }

    @Test
    void theBuiltSiteHasNoTraceOfTheLiveScript() throws IOException {
        guide.run("build");
        for (String path : new String[] {"index.html", URL + "index.html", "404.html"}) {
            assertTrue(!guide.read("target/site/" + path).contains("live.js"), path);
        }
    }
}
