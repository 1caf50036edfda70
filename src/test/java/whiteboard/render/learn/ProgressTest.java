package whiteboard.render.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader has done is kept, whatever happens to the browser's storage, and the reader hears of it.
class ProgressTest extends AtLessons {

    private static final String MARK = "Promise.all([1, 2, 3, 4].map(n => progress.set('question', 'ml/x/#q' + n, 'known')))";

    @BeforeEach
    void open() {
        lessons.faults.clear();
        context = lessons.context();
    }

    /// Contexts share nothing and end with the browser: to close one whose page still waits for a lock may take for ever.
    @AfterEach
    void noFaultWasToldOfBesidesThoseThatWereAskedFor() {
        assertEquals(List.of(), lessons.faults);
    }

    private Page topic() {
        return lessons.open(context, Lessons.TOPIC);
    }

    private static int known(Page page) {
        return (int) lessons.store(page, "progress.all('question').size");
    }

    private static String slot(String name) {
        return "localStorage['progress:/:" + name + "']";
    }

    private static String notice(Page page) {
        page.waitForSelector(".notice p");
        return page.textContent(".notice p");
    }

    @Test
    void marksOfAPageSurviveAReload() {
        Page page = topic();
        page.click("#question-0 > summary");
        page.click("#question-0 .verdict [data-mark=known]");
        page.click("#question-1 > summary");
        page.click("#question-1 .verdict [data-mark=not-yet]");
        page.click("#quiz-1 .options button >> nth=0");
        page.click("button.read");
        page.waitForSelector("#question-1 .verdict a");
        page.reload();
        assertEquals("known", page.textContent("#question-0 .mark"));
        assertEquals("not yet", page.textContent("#question-1 .mark"));
        assertEquals("true", page.getAttribute("button.read", "aria-pressed"));
        page.waitForSelector("#quiz-1 .wrong.chosen .why");
        assertEquals("0 right of 1 answered.", page.textContent(".score"));
        page.click("#question-0 > summary");
        page.waitForSelector("#question-0 .verdict [data-mark=known][aria-pressed=true]");
    }

    @Test
    void anAnswerIsAcknowledgedOnlyWhenBothCopiesHoldIt() {
        Page page = topic();
        lessons.store(page, "progress.set('page', 'ml/x/', true)");
        assertEquals(true, page.evaluate(slot("a") + ".includes('ml/x/') && " + slot("a") + " === " + slot("b")));
    }

    @Test
    void aMarkMadeJustBeforeThePageIsLeftIsKept() {
        Page page = topic();
        page.waitForNavigation(() -> page.evaluate("""
                address => void import(address).then(({progress}) => {
                  progress.set('page', 'ml/x/', true)
                  location.reload()
                })""", lessons.site.address() + lessons.script("progress")));
        assertEquals(true, lessons.store(page, "progress.get('page', 'ml/x/')"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoTabsThatMarkAtOnceLoseNothing(boolean locks) {
        if (!locks) context.addInitScript("delete Navigator.prototype.locks");
        Page one = topic(), two = topic();
        String set = "(async () => { for (let n = 0; n < 20; n++) await progress.set('question', 'ml/x/#NAME' + n, 'known') })()";
        String later = "(window.done = " + set + ", 0)";
        lessons.store(one, later.replace("NAME", "one"));
        lessons.store(two, later.replace("NAME", "two"));
        one.evaluate("window.done");
        two.evaluate("window.done");
        one.waitForCondition(() -> known(one) == 40 && known(two) == 40);
        assertEquals(40, known(topic()));
        lessons.store(two, "progress.set('question', 'ml/x/#one0', 'not-yet')");
        one.waitForCondition(() -> "not-yet".equals(lessons.store(one, "progress.get('question', 'ml/x/#one0')")));
    }

    @Test
    void aTabThatForgetsForgetsInEveryTab() {
        Page one = topic(), two = topic();
        lessons.store(one, MARK);
        two.waitForCondition(() -> known(two) == 4);
        lessons.store(two, "progress.clear()");
        one.waitForCondition(() -> known(one) == 0);
        lessons.store(one, "progress.set('page', 'ml/x/', true)");
        assertEquals(0, known(topic()));
    }

    @ParameterizedTest
    @CsvSource({"a, flip", "b, flip", "a, cut", "b, cut", "a, gone", "b, gone", "a, noise", "b, noise"})
    void oneDamagedCopyLosesNothingAndTheReaderHearsOfIt(String slot, String how) {
        Page page = topic();
        lessons.store(page, MARK);
        page.evaluate(damage(slot, how));
        page.reload();
        if (!how.equals("gone")) assertTrue(notice(page).endsWith("The other was whole: nothing is lost."), notice(page));
        assertEquals(4, known(page));
        page.waitForCondition(() -> (Boolean) page.evaluate(slot("a") + " === " + slot("b") + " && " + slot("a") + ".split('\\n').length > 4"));
        page.reload();
        page.waitForLoadState();
        assertEquals(0, page.locator(".notice p").count());
    }

    private static String damage(String slot, String how) {
        String it = slot(slot);
        return switch (how) {
            case "flip" -> it + " = " + it + ".replace('#q2', '#q9')";
            case "cut" -> it + " = " + it + ".slice(0, 120)";
            case "noise" -> it + " = '\\u0000<x>'.repeat(99)";
            case "gone" -> "delete " + it;
            default -> throw new AssertionError(how);
        };
    }

    @Test
    void differentDamageInBothCopiesLosesNothing() {
        Page page = topic();
        lessons.store(page, MARK);
        page.evaluate(damage("a", "flip"));
        page.evaluate(slot("b") + " = " + slot("b") + ".replace('#q3', '#q8')");
        page.reload();
        assertTrue(notice(page).startsWith("Both copies"), notice(page));
        assertEquals(4, known(page));
    }

    @Test
    void theSameDamageInBothCopiesCostsOneMarkAndTheCopiesAreKeptAside() {
        Page page = topic();
        lessons.store(page, MARK);
        page.evaluate(damage("a", "flip"));
        page.evaluate(damage("b", "flip"));
        page.reload();
        assertTrue(notice(page).startsWith("Both copies"), notice(page));
        assertEquals(3, known(page));
        assertTrue(lessons.store(page, "progress.damaged()").toString().contains("#q9"));
        page.navigate(lessons.site.address() + "progress/");
        page.waitForSelector("button.damaged");
    }

    @Test
    void fullStorageIsToldAndWhatWasKeptStays() {
        Page page = topic();
        lessons.store(page, MARK);
        page.evaluate("""
                for (let size = 1 << 20; size >= 1; size >>= 1) {
                  try { for (let n = 0; n < 99; n++) localStorage.setItem('full' + size + n, 'x'.repeat(size)) } catch (full) { }
                }""");
        assertEquals("full", lessons.store(page, "progress.set('question', 'ml/x/#five', 'known').catch(it => it.code)"));
        assertTrue(notice(page).contains("storage for this site is full"), notice(page));
        assertEquals("known", lessons.store(page, "progress.get('question', 'ml/x/#five')"));
        page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('full')).forEach(it => localStorage.removeItem(it))");
        lessons.store(page, "progress.set('question', 'ml/x/#six', 'known')");
        assertEquals(6, known(topic()));
    }

    @Test
    void storageThatIsForbiddenIsToldAndThePageWorksOn() {
        context.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }})");
        Page page = topic();
        page.click("#question-0 > summary");
        page.click("#question-0 .verdict [data-mark=known]");
        assertTrue(notice(page).startsWith("This browser does not let this site keep anything."), notice(page));
        assertEquals("known", page.textContent("#question-0 .mark"));
        Page overview = lessons.open(context, "progress/");
        overview.waitForSelector(".state:has-text('Nowhere')");
    }

    @Test
    void whatANewerVersionWroteIsNotOverwritten() {
        Page page = topic();
        lessons.store(page, MARK);
        String header = Files.line("[\"whiteboard-progress\",2,0,0]") + "\\n";
        for (String name : List.of("a", "b")) page.evaluate(slot(name) + " = '" + header + "'");
        page.reload();
        assertTrue(notice(page).startsWith("Your progress was written by a newer version"), notice(page));
        assertEquals("newer", lessons.store(page, "progress.set('page', 'ml/x/', true).catch(it => it.code)"));
        assertEquals(true, page.evaluate(slot("a") + " === '" + header + "'"));
    }

    @Test
    void aFileBringsBackWhatAResetTookAway() {
        Page page = topic();
        lessons.store(page, MARK);
        String file = lessons.store(page, "progress.exportText()").toString();
        lessons.store(page, "progress.clear()");
        assertEquals(0, known(page));
        page.navigate(lessons.site.address() + "progress/");
        Files.choose(page, file);
        page.waitForSelector(".outcome:has-text('4 marks read')");
        assertEquals(4, known(page));
        page.reload();
        assertEquals(4, known(page));
    }

    @Test
    void anOlderAnswerOfAFileGivesWayToALaterOneHere() {
        Page page = topic();
        lessons.store(page, MARK);
        String file = lessons.store(page, "progress.exportText()").toString();
        lessons.store(page, "progress.set('question', 'ml/x/#q1', 'not-yet')");
        page.evaluate("([address, text]) => import(address).then(it => it.progress.importText(text))",
                List.of(lessons.site.address() + lessons.script("progress"), file));
        assertEquals("not-yet", lessons.store(page, "progress.get('question', 'ml/x/#q1')"));
    }

    @Test
    void theReaderForgetsOnlyAfterASecondWord() {
        Page page = lessons.open(context, "progress/");
        lessons.store(page, MARK);
        page.click("button.reset");
        assertTrue(page.textContent(".sure p").startsWith("4 marks will be gone"));
        page.click(".sure .no");
        assertEquals(4, known(page));
        page.click("button.reset");
        page.click(".sure .yes");
        page.waitForSelector(".outcome:has-text('Everything is forgotten.')");
        assertEquals(0, known(page));
        assertFalse(page.isVisible(".sure"));
    }

    @Test
    void sixtyHostileFilesRunNothingAndAreRefusedOrCleanedWithASentence() {
        List<String> files = Files.hostile();
        assertTrue(files.size() >= 60, "there are " + files.size());
        Page page = lessons.open(context, "progress/");
        lessons.store(page, MARK);
        for (String file : files) {
            page.evaluate("document.querySelector('.overview .outcome').textContent = ''");
            Files.choose(page, file);
            page.waitForCondition(() -> page.textContent(".overview .outcome").endsWith("."));
        }
        assertEquals(true, page.evaluate("({}).evil === undefined && window.evil === undefined && Object.keys(Object.prototype).length === 0"));
        assertEquals(4, known(page));
        assertEquals(0, lessons.store(page, "['page', 'quiz', 'card', 'exercise'].flatMap(it => [...progress.all(it)]).length"));
        for (String path : List.of("mock/", "cards/", "quiz/", "plan/", "syllabus/", Lessons.TOPIC)) {
            page.navigate(lessons.site.address() + path);
            page.waitForTimeout(100);
        }
        assertEquals(true, page.evaluate("window.evil === undefined"));
    }
}
