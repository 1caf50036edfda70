package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Pages as they are printed, on A4 with the margins of the style sheet: 178 mm of text in a line.
class PaperTest {

    private static final int WIDTH = 673;

    /// What nobody can press on paper. The options of a quiz are buttons, and are read there.
    private static final String CONTROLS = """
            [...document.querySelectorAll('button, input, select, textarea')]
              .filter(it => !it.closest('.options') && it.checkVisibility({visibilityProperty: true}) && it.type !== 'checkbox')
              .map(it => it.outerHTML.slice(0, 90))""";

    /// What is wider than its place: on paper nothing scrolls.
    private static final String CUT = """
            [...document.querySelectorAll('main, main pre, main .table, main .display, main .drawing, main svg')]
              .filter(it => it.checkVisibility() && (it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).overflowX !== 'visible'
                || it.getBoundingClientRect().right > innerWidth + 1))
              .map(it => it.outerHTML.slice(0, 90))""";

    private static PublishedGuide guide;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
    }

    private static void toPaper(Visit visit) {
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static int sheets(Visit visit) {
        String pdf = new String(visit.page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return pdf.split("/Type /Page\\b").length - 1;
    }

    @Test
    void onPaperEveryAnswerIsOpenAndTheFurnitureIsGone() {
        try (Visit visit = guide.visit(Visit.options(1280).setColorScheme(ColorScheme.DARK)).to(PublishedGuide.TOPIC)) {
            assertFalse(visit.page.isVisible(".grade >> nth=0"));
            toPaper(visit);
            assertTrue(visit.page.isVisible(".grade >> nth=0"), "an answer");
            assertTrue(visit.page.isVisible(".reasons >> nth=0"), "the reasons of the quiz");
            for (String it : List.of(".top", ".toc", ".copy", ".next", ".foot")) assertFalse(visit.page.isVisible(it), it);
            assertEquals("rgb(0, 0, 0)", visit.ask("getComputedStyle(document.body).color"));
            assertTrue(visit.page.pdf().length > 50_000, "a PDF");
        }
    }

    @Test
    void noKindOfPageHasAControlOrIsCut() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = guide.visit(WIDTH)) {
            for (String path : PublishedGuide.KINDS) {
                visit.to(path);
                toPaper(visit);
                visit.page.waitForTimeout(100);
                for (Object it : (List<?>) visit.ask(CONTROLS)) wrong.add(path + ": " + it);
                for (Object it : (List<?>) visit.ask(CUT)) wrong.add(path + " is cut: " + it);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aShortPageTakesOneSheet() {
        try (Visit visit = guide.visit(1280)) {
            for (String path : List.of("404.html", "offline/", "cards/", "quiz/", "mock/", "plan/")) {
                assertEquals(1, sheets(visit.to(path)), path);
            }
        }
    }
}
