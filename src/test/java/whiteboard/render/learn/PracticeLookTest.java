package whiteboard.render.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whiteboard.browse.Gzip;

/// What the pages to practise on weigh, and whether everyone can use them.
class PracticeLookTest extends AtLessons {

    private static void look(Page page, String state, List<String> findings) {
        new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze().getViolations().forEach(it -> findings.add(state + " " + it.getId() + ": "
                        + it.getNodes().getFirst().getHtml()));
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
        if (wide > 0) findings.add(state + " scrolls sideways by " + wide);
        for (Locator button : page.locator("main button:visible, main .grades label:visible, main select:visible").all()) {
            boolean small = button.boundingBox().height < 43.5 && !button.getAttribute("class").matches(".*\\b(copy|run)\\b.*");
            if (small) findings.add(state + " small: " + button.textContent() + " " + button.boundingBox().height);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void noStateHasAFindingOfAxeOrASmallTargetOrScrollsSideways(int width, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        lessons.faults.clear();
        try (BrowserContext context = lessons.context(width, scheme)) {
            Page page = lessons.open(context, Lessons.TOPIC);
            page.click("#question-0 > summary");
            page.click("#question-0 .verdict [data-mark=known]");
            page.click("#quiz-1 .options button >> nth=0");
            page.click("button.read");
            page.waitForSelector("#question-0 .verdict a");
            page.waitForSelector(".why");
            look(page, "topic", findings);
            page.navigate(lessons.site.address() + "cards/");
            page.waitForSelector("button.main:has-text('Drill')");
            look(page, "cards", findings);
            page.click("button.main");
            page.click(".why-now summary");
            look(page, "card", findings);
            page.click("button:has-text('Show the answer')");
            look(page, "answer", findings);
            page.click(".rates button >> nth=3");
            page.waitForSelector("button:has-text('Show the answer')");
            page.click("button:has-text('End')");
            look(page, "drilled", findings);
            page.navigate(lessons.site.address() + "quiz/");
            page.click("button.main:has-text('Answer')");
            page.click(".mixed .options button >> nth=0");
            look(page, "quiz", findings);
            page.navigate(lessons.site.address() + "mock/?seed=3&minutes=20");
            page.click("button.main:has-text('Start')");
            page.waitForSelector("textarea");
            look(page, "interview", findings);
            page.click("button:has-text('End')");
            page.click(".model summary >> nth=0");
            look(page, "grades", findings);
            page.navigate(lessons.site.address() + "progress/");
            page.waitForSelector("tbody tr");
            look(page, "progress", findings);
            page.click("button.reset");
            look(page, "reset", findings);
        }
        findings.addAll(lessons.faults);
        assertEquals(List.of(), findings);
    }

    @Test
    void aTopicPaysAtMostFiveKilobytesOfScriptForWhatReadersMark() {
        try (BrowserContext context = lessons.context()) {
            Page page = context.newPage();
            Map<String, Integer> scripts = new TreeMap<>();
            page.onResponse(it -> {
                if (it.url().endsWith(".js")) scripts.put(it.url().replaceAll(".*/|\\..*", ""), Gzip.size(it.body()));
            });
            page.navigate(lessons.site.address() + Lessons.TOPIC);
            page.waitForTimeout(300);
            int ours = List.of("study", "progress", "progress-text", "notice").stream().mapToInt(scripts::get).sum();
            assertTrue(ours > 2_000 && ours <= 5_000, ours + " " + scripts);
            for (String later : List.of("verdict", "quiz", "fsrs", "days", "progress-file", "cards")) {
                assertTrue(!scripts.containsKey(later), later + " is loaded before it is needed");
            }
        }
    }

    @Test
    void withoutScriptsQuestionsAndReasonsAreThereAndThePagesSayWhere() {
        try (BrowserContext context = lessons.chrome.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(lessons.site.address() + Lessons.TOPIC);
            page.click("#question-0 > summary");
            assertTrue(page.isVisible("#question-0 .grade >> nth=0"));
            page.click("#quiz-1 summary");
            assertTrue(page.isVisible("#quiz-1 .reasons .right"));
            assertEquals(0, page.locator("main button:visible").count());
            for (String path : List.of("cards/", "quiz/", "mock/", "progress/")) {
                page.navigate(lessons.site.address() + path);
                assertTrue(page.isVisible(".needs") && page.textContent(".needs").contains("ithout"), path);
                assertEquals(0, page.locator("main button:visible, main select:visible").count(), path);
            }
        }
    }
}
