package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Answers of links, addresses of lines, and the filters of the syllabus.
class ConveniencesTest {

    private static final String LINK = ".rail li:not(:has([aria-current])) a >> nth=0";

    private static PublishedGuide guide;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
    }

    @Test
    void aLinkUnderThePointerTellsItsAnswerAndTheAnswerCanBeReadAndDismissed() {
        try (Visit visit = guide.visit(1280).to(PublishedGuide.TOPIC)) {
            Locator card = visit.page.locator("#preview");
            visit.page.hover(LINK);
            card.waitFor();
            assertTrue(card.textContent().contains("Core"), card.textContent());
            assertEquals("preview", visit.page.getAttribute(LINK, "aria-describedby"));
            card.hover();
            visit.page.waitForTimeout(500);
            assertTrue(card.isVisible(), "it stays while the pointer is on it");
            visit.press("Escape");
            assertFalse(card.isVisible());
            visit.page.mouse().move(700, 500);
            visit.page.hover(LINK);
            card.waitFor();
            visit.page.mouse().move(700, 500);
            visit.until("document.getElementById('preview').hidden");
        }
    }

    @Test
    void aLinkWithTheFocusTellsItsAnswerUntilTheFocusLeaves() {
        try (Visit visit = guide.visit(1280).to(PublishedGuide.TOPIC)) {
            visit.page.focus(".rail .up");
            visit.press("Tab");
            visit.page.locator("#preview").waitFor();
            String summary = (String) visit.ask("document.querySelector('#preview span').textContent");
            String target = (String) visit.ask("document.activeElement.href");
            visit.page.focus("button.theme");
            visit.until("document.getElementById('preview').hidden");
            visit.page.navigate(target);
            assertEquals(summary, visit.page.textContent("header .summary"));
        }
    }

    @Test
    void anAddressOfALineUnfoldsAndMarksItWithoutMovingWhatIsRead() {
        try (Visit visit = guide.visit(390).to(PublishedGuide.TOPIC + "#KMeans-L44")) {
            visit.until("document.querySelector('.listing').open");
            assertTrue(visit.holds("""
                    (it => it.top > 0 && it.bottom < innerHeight)(document.querySelector('i:target').getBoundingClientRect())"""));
            assertTrue(visit.holds("getComputedStyle(document.querySelector('i:target')).backgroundColor"
                    + " !== getComputedStyle(document.querySelector('i:not(:target)')).backgroundColor"));
        }
    }

    @Test
    void copiedCodeIsCodeOnlyThoughALineHasItsLink() {
        try (Visit visit = guide.visit(1280)) {
            visit.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.to(PublishedGuide.TOPIC);
            visit.page.hover(".board pre.code i >> nth=3");
            visit.until("document.querySelector('.board a.line-link').parentElement.id.includes('-L')");
            String shown = (String) visit.ask("document.querySelector('.board pre.code').innerText");
            visit.page.click(".board .copy >> nth=0");
            visit.until("document.querySelector('.board .copy').textContent === 'Copied'");
            String copied = (String) visit.ask("navigator.clipboard.readText()");
            assertTrue(copied.contains("{\n") && !copied.matches("(?s).*^\\d+.*"), copied);
            assertEquals(shown.replaceAll("\\s+", " ").strip(), copied.replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void theSyllabusIsFilteredByKeyboardTellsTheCountAndKeepsTheChoiceInTheAddress() {
        try (Visit visit = guide.visit(1280).to("syllabus/")) {
            String status = "document.querySelector('.filters [role=status]').textContent";
            visit.until(status + ".endsWith(' read')");
            int all = ((Number) visit.ask("document.querySelectorAll('.rows li').length")).intValue();
            assertEquals(all + " pages, 0 read", visit.ask(status));
            visit.page.focus("select[name=role]");
            visit.press("D");
            visit.page.selectOption("select[name=kind]", "Case study");
            visit.until("location.search === '?role=DS&kind=Case+study'");
            int shown = visit.page.locator(".rows li:visible").count();
            visit.until(status + " === '" + shown + " of " + all + " pages, 0 read'");
            assertEquals(shown, visit.page.locator(".rows li[data-kind='Case study']:visible").count());
            assertFalse(visit.page.isVisible(".group:not(:has(li:visible)) h2"));
            visit.page.reload();
            visit.until(status + ".includes(' of ')");
            assertEquals(shown, visit.page.locator(".rows li:visible").count());
            visit.page.click("button[type=reset]");
            visit.until(status + ".startsWith('" + all + " pages')");
            assertEquals("", visit.ask("location.search"));
        }
    }

    @Test
    void thePagesReadAreMarkedAndFiltered() {
        try (Visit visit = guide.visit(1280).to(PublishedGuide.TOPIC)) {
            visit.page.click("button.read");
            visit.until("document.querySelector('button.read').ariaPressed === 'true'");
            visit.to("syllabus/?progress=read");
            visit.until("document.querySelector('.filters [role=status]').textContent.includes('1 read')");
            assertEquals(List.of("K-means"), visit.page.locator(".rows li:visible a").allTextContents());
            assertEquals("Read", visit.page.textContent(".rows li:visible .was-read"));
        }
    }
}
