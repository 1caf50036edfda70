package whiteboard.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Lanes;
import whiteboard.Proof;
import whiteboard.browse.Chrome;
import whiteboard.browse.RanScripts;

/// Every attack through every sink of a site, in a browser, with the page's policy and without it.
class AttacksInTheBrowserTest {

    @TempDir
    static Path cache;

    private static TestSite site;
    private static Chrome chromium;
    private static Lanes<Chrome> lanes;

    @BeforeAll
    static void start() {
        chromium = Chrome.start();
        site = TestSite.serve(Built.of(AttackedGuide.of(Attacks.ALL), cache));
        lanes = new Lanes<>(Chrome::start, Chrome::close);
    }

    @AfterAll
    static void stop() throws Exception {
        if (lanes != null) lanes.close();
        if (site != null) site.close();
        if (chromium != null) chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> noAttackRunsThroughAnySink() {
        return Stream.of(false, true).map(policy -> DynamicTest.dynamicTest("the policy " + (policy ? "on" : "off"),
                lanes.begin(it -> attack(it, policy)))).toList().stream();
    }

    private static void attack(Chrome chromium, boolean policy) {
        try (BrowserContext context = context(chromium, policy)) {
            Page page = context.newPage();
            RanScripts ran = RanScripts.in(page);
            for (int i = 0; i < Attacks.ALL.size(); i++) {
                page.navigate(site.address() + "s" + i / AttackedGuide.SECTION + "/p" + i + "/");
                ran.bait();
            }
            for (int i = 0; i < Attacks.ALL.size(); i += AttackedGuide.SECTION) {
                page.navigate(site.address() + "s" + i / AttackedGuide.SECTION + "/");
            }
            for (String path : List.of("", "syllabus/", "plan/", "progress/", "offline/")) {
                page.navigate(site.address() + path);
            }
            search(page, "alert");
            search(page, "constructor");
            drill(page);
            Proof.of("scripts", Attacks.ALL.size() + " attacks through " + Sink.values().length
                    + " sinks each, the policy " + (policy ? "on" : "off") + ": " + ran.seen().size() + " ran");
            assertEquals(List.of(), ran.seen());
        }
    }

    @Test
    void aScriptThatDoesRunIsSeen() {
        try (BrowserContext context = context(chromium, false)) {
            Page page = context.newPage();
            RanScripts ran = RanScripts.in(page);
            page.navigate(site.address());
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')");
            page.waitForCondition(() -> !ran.seen().isEmpty());
            assertFalse(ran.seen().isEmpty());
        }
    }

    /// What is counted as a sink is one: each shows what an author has written, and is told when it does not.
    @Test
    void everySinkShowsWhatAnAuthorWrites() {
        assertEquals(List.of(), Sink.dry(Built.of(AttackedGuide.of(List.of(Sink.MARK)), cache)));
        assertEquals(List.of(Sink.values()), Sink.dry(Built.of(AttackedGuide.of(List.of("another")), cache)));
    }

    private static BrowserContext context(Chrome chromium, boolean policy) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(!policy));
    }

    private static void search(Page page, String words) {
        page.navigate(site.address());
        page.keyboard().press("/");
        page.locator("dialog input, [role=dialog] input").first().fill(words);
        page.locator("[role=option]").first().waitFor();
        assertTrue(page.locator("[role=option]").count() > 0);
    }

    /// Fronts and backs of cards, and questions of the mixed quiz.
    private static void drill(Page page) {
        page.navigate(site.address() + "cards/");
        page.locator("form .main").click();
        for (int i = 0; i < 10; i++) {
            page.keyboard().press("Space");
            page.keyboard().press("3");
        }
        page.navigate(site.address() + "quiz/");
        page.locator("form .main").click();
        page.locator(".mixed:visible").waitFor();
    }
}
