package whiteboard.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whiteboard.Proof;
import whiteboard.browse.Chrome;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;
import whiteboard.model.Part;
import whiteboard.model.Section;

/// Every attack through every sink of a site, in a browser, with the page's policy and without it.
class AttacksInTheBrowserTest {

    private static final int SECTION = 33;
    private static final int SINKS = 16;

    @TempDir
    static Path cache;

    private static TestSite site;
    private static Chrome chromium;

    @BeforeAll
    static void start() {
        chromium = Chrome.start();
        site = TestSite.serve(Built.of(guide(), cache));
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noAttackRunsThroughAnySink(boolean policy) {
        try (BrowserContext context = context(policy)) {
            Page page = context.newPage();
            List<String> ran = watch(page);
            for (int i = 0; i < Attacks.ALL.size(); i++) {
                page.navigate(site.address() + "s" + i / SECTION + "/p" + i + "/");
                bait(page, ran);
            }
            for (int s = 0; s * SECTION < Attacks.ALL.size(); s++) page.navigate(site.address() + "s" + s + "/");
            for (String path : List.of("", "syllabus/", "plan/", "progress/", "offline/")) page.navigate(site.address() + path);
            search(page, "alert");
            search(page, "constructor");
            drill(page);
            Proof.of("scripts", Attacks.ALL.size() + " attacks through " + SINKS + " sinks each, the policy "
                    + (policy ? "on" : "off") + ": " + ran.size() + " ran");
            assertEquals(List.of(), ran);
        }
    }

    @Test
    void aScriptThatDoesRunIsSeen() {
        try (BrowserContext context = context(false)) {
            Page page = context.newPage();
            List<String> ran = watch(page);
            page.navigate(site.address());
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')");
            page.waitForCondition(() -> !ran.isEmpty());
            assertFalse(ran.isEmpty());
        }
    }

    private static BrowserContext context(boolean policy) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(!policy));
    }

    /// What ran: an attack that succeeds calls `alert`, which the browser tells.
    private static List<String> watch(Page page) {
        List<String> ran = new ArrayList<>();
        page.onDialog(it -> {
            ran.add(page.url());
            it.dismiss();
        });
        return ran;
    }

    /// A link or a form that waits for a press, and a handler of any kind.
    private static void bait(Page page, List<String> ran) {
        Object baits = page.evaluate("""
                [...document.querySelectorAll('*')].filter(it => [...it.attributes].some(a => /^on/i.test(a.name)
                    || /^(href|src|action|formaction|data)$/i.test(a.name) && /^\\s*javascript:/i.test(a.value)))
                    .map(it => it.outerHTML)""");
        for (Object it : (List<?>) baits) ran.add(page.url() + " " + it);
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

    private static Guide guide() {
        List<whiteboard.model.Page> pages = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> home = new ArrayList<>();
        for (int s = 0; s * SECTION < Attacks.ALL.size(); s++) {
            List<String> entries = new ArrayList<>();
            for (int i = s * SECTION; i < Math.min(Attacks.ALL.size(), (s + 1) * SECTION); i++) {
                String path = "content/s" + s + "/p" + i + ".md", evil = Attacks.ALL.get(i);
                pages.add(Sample.page(path, evil, evil, parts(evil)));
                entries.add(path);
            }
            String readme = "content/s" + s + "/README.md", evil = Attacks.ALL.get(s * 31 % Attacks.ALL.size());
            sections.add(Sample.section(readme, evil, evil, entries.toArray(String[]::new)));
            home.add(readme);
        }
        sections.add(Sample.section(Guide.HOME, "Whiteboard", "Every example runs.", home.toArray(String[]::new)));
        return Sample.guide(pages, sections, List.of(Sample.program("content/s0/MeanSquare.java")));
    }

    /// One part for each sink of a page: heading and table of contents, caption, labels of programs and exercises,
    /// fences, formulas, prose, table, question and answer, quiz with option and reason.
    private static List<Part> parts(String evil) {
        String program = "content/s0/MeanSquare.java";
        var at = Sample.at("content/x.md");
        var chart = new Part.Chart(Sample.located(program), Sample.located("n"), Part.Mark.LINE, Sample.located("n"),
                List.of(Sample.located("value")), Sample.located(""), Sample.located(""), "", evil, at);
        var quiz = new Part.Quiz(List.of(new Part.QuizQuestion("quiz-1", Sample.html(evil), evil, List.of(
                new Part.Option(false, Sample.html(evil), Sample.html(evil), evil, at),
                new Part.Option(true, Sample.html("9"), Sample.html(evil), "9", at)), at)), at);
        var question = new Part.Details(Part.Use.QUESTION, "why", Sample.html(evil), evil, List.of(
                Sample.prose(Part.Shape.PARAGRAPH, Sample.html("<p>" + evil + "</p>"), evil)), at);
        return List.of(new Part.Heading(2, "x", Sample.html(evil), evil, at), chart,
                new Part.ProgramView(evil, program, "meanSquare", at), new Part.ProgramView(evil, program, "", at),
                new Part.Exercise(evil, program, "meanSquare", Sample.html(evil), evil, at),
                Sample.prose(Part.Shape.CODE, List.of(new Chunk.Code("text", evil, at), new Chunk.Code("sql", evil, at),
                        new Chunk.Code("java", evil, at)), ""),
                Sample.prose(Part.Shape.MATHS, List.of(new Chunk.Maths(evil, true, at)), ""),
                Sample.prose(Part.Shape.PARAGRAPH, Sample.html("<p>" + evil + "</p>"), evil),
                Sample.prose(Part.Shape.TABLE, Sample.html("<table><tr><td>" + evil + "</td></tr></table>"), evil),
                question, quiz);
    }
}
