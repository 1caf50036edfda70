package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The guide by keyboard alone.
class KeyboardTest {

    private static final String AT = "document.activeElement", LOADED = "document.readyState === 'complete'";

    private static PublishedGuide guide;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
    }

    private static String focused(Visit visit) {
        return (String) visit.ask(AT + ".textContent.trim()");
    }

    /// Tabs on until the focus is on what a script describes.
    private static void tabTo(Visit visit, String test) {
        for (int i = 0; i < 120; i++) {
            visit.press("Tab");
            if (visit.holds(AT + ".matches('" + test + "')")) return;
        }
        throw new AssertionError("the tab key never reaches " + test);
    }

    @Test
    void aReaderGoesFromTheHomePageThroughAPageToTheNextAndSearches() {
        try (Visit visit = guide.visit(1280).to("")) {
            visit.press("Tab");
            assertEquals("Skip to the content", focused(visit));
            visit.press("Enter");
            assertEquals("content", visit.ask(AT + ".id"));
            tabTo(visit, ".evening a");
            visit.press("Enter");
            visit.until("document.querySelector('.toc')");
            String first = visit.address();
            visit.until(LOADED);
            visit.press("n");
            visit.until("!location.href.endsWith('" + first + "') && " + LOADED);
            visit.press("/", "k", "-", "m", "e", "a", "n", "s");
            visit.page.waitForSelector(".found[aria-selected=true]");
            visit.press("Enter");
            visit.until("location.pathname.endsWith('k-means/') && " + LOADED);
            tabTo(visit, ".question summary");
            visit.press("Enter");
            assertTrue(visit.holds(AT + ".parentElement.open"));
        }
    }

    @Test
    void lettersGoToTheNeighboursAndBack() {
        try (Visit visit = guide.visit(1280).to("ai/algorithms/k-means/")) {
            String next = (String) visit.ask("document.querySelector('[rel=next]').href");
            for (String[] keys : new String[][] {{"n", "p"}, {"]", "["}}) {
                visit.press(keys[0]).page.waitForURL(next);
                visit.press(keys[1]).page.waitForURL(guide.url("ai/algorithms/k-means/"));
            }
        }
    }

    @Test
    void noFieldAndNoDialogFeelsTheLetters() {
        try (Visit visit = guide.visit(1280).to("ai/algorithms/k-means/")) {
            visit.press("/", "n", "p", "?");
            assertEquals("np?", visit.page.inputValue(".finder input"));
            visit.press("Escape");
            visit.until("!document.querySelector('dialog[open]')");
            visit.press("?");
            visit.page.waitForSelector("dialog.help[open]");
            visit.press("n", "/");
            assertEquals("ai/algorithms/k-means/", visit.address());
            assertFalse(visit.page.isVisible(".finder"));
            visit.press("Control+n");
            assertEquals("ai/algorithms/k-means/", visit.address());
        }
    }

    @Test
    void theLettersAreTurnedOffAndStayOff() {
        try (Visit visit = guide.visit(1280).to("ai/algorithms/k-means/")) {
            visit.press("?");
            visit.page.waitForSelector("dialog.help[open]");
            assertEquals("Close", focused(visit));
            visit.press("Tab", "Space", "Escape");
            visit.to("ai/algorithms/svm/").press("?", "/", "n", "[");
            visit.page.waitForTimeout(150);
            assertEquals("ai/algorithms/svm/", visit.address());
            assertFalse(visit.holds("document.querySelector('dialog[open]') !== null"));
            visit.page.focus("button.keys");
            visit.press("Enter");
            visit.page.waitForSelector("dialog.help[open]");
            assertFalse(visit.page.isChecked("#help-single"));
            visit.press("Tab", "Space", "Escape");
            assertTrue(visit.holds(AT + ".matches('button.keys')"), "the focus goes back");
            visit.press("?");
            visit.page.waitForSelector("dialog.help[open]");
        }
    }

    @Test
    void arrowsMoveTheLinkToALineAndEnterFollowsIt() {
        try (Visit visit = guide.visit(1280).to("ai/algorithms/k-means/")) {
            visit.page.waitForSelector("a.line-link >> nth=0", new Page.WaitForSelectorOptions()
                    .setState(WaitForSelectorState.ATTACHED));
            tabTo(visit, "a.line-link");
            String first = (String) visit.ask(AT + ".hash");
            visit.press("ArrowDown", "ArrowDown", "ArrowUp", "Enter");
            String second = (String) visit.ask("location.hash");
            assertEquals(line(first) + 1, line(second));
            assertTrue(visit.holds("document.querySelector('i:target') !== null"));
        }
    }

    private static int line(String address) {
        return Integer.parseInt(address.replaceAll(".*-L", ""));
    }

    @Test
    void theFocusIsSeenWhereverItIs() {
        for (String path : List.of("", "syllabus/", "plan/", "ai/algorithms/k-means/")) {
            try (Visit visit = guide.visit(1280).to(path)) {
                List<String> unseen = new ArrayList<>();
                for (int i = 0; i < 60; i++) {
                    visit.press("Tab");
                    if (visit.holds(AT + " === document.body")) break;
                    if (!visit.holds("parseFloat(getComputedStyle(" + AT + ").outlineWidth) >= 2 && getComputedStyle(" + AT
                            + ").outlineStyle !== 'none' && " + AT + ".getClientRects().length > 0")) {
                        unseen.add((String) visit.ask(AT + ".outerHTML.slice(0, 120)"));
                    }
                }
                assertEquals(List.of(), unseen, path);
            }
        }
    }

    /// A font widens a formula in a box that keeps its size.
    @Test
    void whatScrollsSidewaysIsReachedWhenItsFontComesLate() {
        try (Visit visit = guide.visit(390)) {
            List<Route> fonts = new ArrayList<>();
            visit.page.route("**/*.woff2", fonts::add);
            visit.page.navigate(guide.url("cases/search/"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            visit.until("document.readyState !== 'loading' && document.querySelector('.display')");
            visit.ask("document.querySelectorAll('details').forEach(it => it.open = true)");
            visit.page.waitForTimeout(500);
            assertTrue(fonts.size() > 1, "fonts that wait: " + fonts.size());
            visit.page.unroute("**/*.woff2");
            fonts.forEach(Route::resume);
            visit.until("document.fonts.status === 'loaded'");
            visit.until("[...document.querySelectorAll('.display')].some(it => it.scrollWidth > it.clientWidth)");
            visit.until("[...document.querySelectorAll('.display')]"
                    + ".every(it => it.scrollWidth <= it.clientWidth || it.tabIndex === 0)");
        }
    }
}
