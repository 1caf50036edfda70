package whiteboard.render.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cards, quizzes and interviews as readers practise them.
class LearningTest extends AtLessons {

    private static final long MORNING = 1_780_300_800_000L, DAY = 86_400_000L;

    @BeforeEach
    void open() {
        lessons.faults.clear();
        context = lessons.context();
    }

    @AfterEach
    void close() {
        context.close();
        assertEquals(List.of(), lessons.faults);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LearningTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Every answer of 60 random histories, and the test vector that ts-fsrs, py-fsrs and fsrs-rs publish for version 6.
    @Test
    void theSchedulerGivesWhatTheReferenceImplementationsGive() throws IOException {
        Page page = lessons.open(context, "cards/");
        String wrong = """
                ([address, text]) => import(address).then(({review}) => {
                  const wrong = []
                  for (const history of JSON.parse(text)) {
                    let now = Date.UTC(2026, 0, 5, 9), card
                    for (const [rating, gap, due, stability, difficulty, state] of history) {
                      card = review(card, rating, now += gap * 60000)
                      if ((card.due - now) / 60000 !== due || card.state !== state || Math.abs(card.difficulty - difficulty) > 1e-5
                          || Math.abs(card.stability / stability - 1) > 1e-3) wrong.push([rating, due, card])
                    }
                  }
                  return wrong.length
                })""";
        String vectors = resource("/fsrs/vectors.json"), fsrs = lessons.site.address() + lessons.script("fsrs");
        assertEquals(0, page.evaluate(wrong, List.of(fsrs, vectors)));
        assertTrue((int) page.evaluate(wrong, List.of(fsrs, vectors.replace("review", "known"))) > 0, "a planted fault");
        assertEquals("0 2 11 46 163 498 0 0 2 4 7 12 21", page.evaluate("""
                address => import(address).then(({review}) => {
                  let card, now = Date.UTC(2022, 11, 29, 12, 30)
                  return [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3].map(rating => {
                    card = review(card, rating, now)
                    const days = Math.floor((card.due - now) / 86400000)
                    now = card.due
                    return days
                  }).join(' ')
                })""", fsrs));
        assertEquals("53.6269 6.3575", page.evaluate("""
                address => import(address).then(({review}) => {
                  let card, now = Date.UTC(2022, 11, 29, 12, 30)
                  const days = [0, 0, 1, 3, 8, 21];
                  [1, 3, 3, 3, 3, 3].forEach((rating, i) => { card = review(card, rating, now += days[i] * 86400000) })
                  return card.stability.toFixed(4) + ' ' + card.difficulty.toFixed(4)
                })""", fsrs));
    }

    /// Presses Tab until the focus is on an element.
    private static void tab(Page page, String selector) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) return;
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    private static void answer(Page page, int rating) {
        page.waitForSelector(".session .front");
        page.keyboard().press(" ");
        page.waitForSelector(".session .back");
        page.keyboard().press(String.valueOf(rating));
        page.waitForSelector(".session .back", new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    @Test
    void tenCardsAreDrilledByKeyboardAlone() {
        Page page = lessons.open(context, "cards/");
        page.waitForSelector("button.main:has-text('Drill 10 cards')");
        tab(page, "button.main");
        page.keyboard().press("Enter");
        for (int i = 0; i < 9; i++) answer(page, 4);
        answer(page, 2);
        assertEquals("0 left, 1 again", page.textContent(".left"), "what was hard comes again");
        page.keyboard().press("u");
        page.waitForSelector(".left:has-text('1 left')");
        answer(page, 1);
        answer(page, 4);
        page.waitForSelector("h2:has-text('10 cards drilled')");
        assertEquals("You knew 10 of 10. ", page.textContent(".session .sum").replaceAll("The next.*", ""));
        assertEquals(10, lessons.store(page, "progress.all('card').size"));
        assertEquals(1, lessons.store(page, "[...progress.all('card').values()].filter(it => it.reps === 2).length"));
        tab(page, "button.main");
        page.keyboard().press("Enter");
        page.waitForSelector("[data-count=fresh]:has-text('6')");
        assertEquals("10", page.textContent("[data-count=later]"));
    }

    @Test
    void aCardIsShownAsOnItsPageAndLeadsThere() {
        Page page = lessons.open(context, "cards/?section=ml/");
        page.click("button.main:has-text('Drill')");
        page.waitForSelector(".front:has-text('Question 0 on K-means?')");
        page.click(".why-now summary");
        assertTrue(page.textContent(".why-now").contains("You have not seen it yet"));
        page.click("button:has-text('Show the answer')");
        assertEquals(3, page.locator(".back .grade").count());
        assertTrue(page.isVisible(".back .katex") && page.isVisible(".back pre.code"));
        assertEquals(lessons.site.address() + "ml/trees/#quiz-1", page.getAttribute(".back .grade a >> nth=0", "href"));
        assertEquals(lessons.site.address() + "ml/k-means/#question-0", page.getAttribute(".session .status a", "href"));
    }

    @Test
    void cardsComeByDayAndTheLeastCertainFirst() {
        context.clock().setFixedTime(MORNING);
        Page page = lessons.open(context, Lessons.TOPIC);
        for (int number : new int[] {0, 1}) {
            page.click("#question-" + number + " > summary");
            page.click("#question-" + number + " .verdict [data-mark=" + (number == 0 ? "known" : "not-yet") + "]");
            page.waitForSelector("#question-" + number + " .verdict a");
        }
        assertEquals("In your cards, next in 10 minutes.", page.textContent("#question-0 .verdict p"));
        context.clock().setFixedTime(MORNING + 3 * DAY);
        page.navigate(lessons.site.address() + "cards/");
        page.waitForSelector("[data-count=due]:has-text('2')");
        page.click("button.main");
        page.waitForSelector(".front:has-text('Question 1')");
        answer(page, 3);
        page.waitForSelector(".front:has-text('Question 0')");
        page.click(".why-now summary");
        assertTrue(page.textContent(".why-now").contains("You are learning it"), page.textContent(".why-now"));
    }

    @Test
    void theChoiceStandsInTheAddress() {
        Page page = lessons.open(context, "cards/");
        page.waitForSelector("[data-count=fresh]:has-text('16')");
        page.selectOption("[name=section]", "you/");
        assertEquals("2", page.textContent("[data-count=fresh]"));
        page.selectOption("[name=role]", "DS");
        assertEquals("Nothing to drill", page.textContent("button.main"));
        assertTrue(page.url().endsWith("cards/?section=you%2F&role=DS&count=10"), page.url());
        page.reload();
        page.waitForSelector("button.main:has-text('Nothing to drill')");
    }

    @Test
    void aQuizIsAnsweredInPlaceAndEveryOptionExplained() {
        Page page = lessons.open(context, Lessons.TOPIC);
        assertEquals(0, page.locator(".why").count());
        page.click("#quiz-1 .options button >> nth=0");
        page.waitForSelector("#quiz-1 .outcome:has-text('Not quite: B is right.')");
        assertEquals(List.of("Wrong. It is not.", "Right. It is."), page.locator("#quiz-1 .why").allTextContents());
        page.locator("#quiz-1 .options button").nth(1).dispatchEvent("click");
        assertEquals(1, page.locator("#quiz-1 .wrong.chosen").count(), "an answer stands");
        page.click("#quiz-2 .options button >> nth=1");
        page.waitForSelector(".score:has-text('1 of 2 right.')");
        page.click("#quiz-1 .answered button");
        page.waitForSelector(".score:has-text('1 right of 1 answered.')");
        page.click("#quiz-1 .options button >> nth=1");
        page.waitForSelector(".score:has-text('2 of 2 right.')");
    }

    @Test
    void aMixedQuizAsksWhatWasWrongBeforeWhatWasRight() {
        Page page = lessons.open(context, "quiz/?section=you/");
        page.click("button.main:has-text('Answer 2 questions')");
        page.click(".mixed .options button:has-text('Yes') >> nth=0");
        page.click(".mixed .options button:has-text('No') >> nth=1");
        page.waitForSelector(".score:has-text('1 of 2 right.')");
        String wrong = page.textContent(".mixed li:has(.chosen.wrong) .ask");
        page.navigate(lessons.site.address() + "quiz/?section=you/");
        page.waitForSelector(".aside:has-text('2 there; 1 answered right, 1 wrong so far.')");
        page.evaluate("document.querySelector('[name=count]').options[0].text = '1'; document.querySelector('[name=count]').selectedIndex = 0");
        page.click("button.main");
        page.waitForSelector(".mixed .ask");
        assertEquals(List.of(wrong), page.locator(".mixed .ask").allTextContents());
    }

    private static String questions(Page page) {
        StringBuilder all = new StringBuilder();
        while (true) {
            page.waitForSelector(".round .front");
            all.append(page.textContent(".kicker").replaceAll(",.*", ": ")).append(page.textContent(".front")).append('\n');
            boolean last = page.isVisible("text=To the grades");
            page.click(".deal .main");
            if (last) return all.toString();
            int seen = all.toString().split("\n").length;
            page.waitForSelector(".status:has-text('Question " + (seen + 1) + " of')");
        }
    }

    @Test
    void anInterviewMixesAllKindsAndTheSameSeedAsksTheSame() {
        String first = null;
        for (int seed : new int[] {7, 7, 8, 9, 10, 11}) {
            try (BrowserContext fresh = lessons.context()) {
                Page page = lessons.open(fresh, "mock/?seed=" + seed + "&role=MLE&minutes=30");
                page.click("button.main:has-text('Start')");
                String asked = questions(page);
                if (first == null) first = asked;
                else if (seed == 7) assertEquals(first, asked);
                else if (!asked.equals(first)) return;
                assertTrue(asked.matches("(?s)Concept: .*\nCode: .*\nSystem or case: Design it: Feature stores.\nAbout you: Why do you.*"), asked);
            }
        }
        throw new AssertionError("every seed asks the same");
    }

    @Test
    void anInterviewIsInterruptedContinuedGradedPrintedAndKept() {
        context.addInitScript("window.print = () => { window.printed = true }");
        Page page = lessons.open(context, "mock/?seed=3&minutes=30");
        page.click("button.main:has-text('Start')");
        page.fill("textarea", "First the numbers. <b>Then</b> the drawing.");
        page.click("button:has-text('Pause')");
        String left = page.textContent(".time");
        page.reload();
        page.click("button:has-text('Continue')");
        page.waitForSelector(".round .front");
        assertEquals("First the numbers. <b>Then</b> the drawing.", page.inputValue("textarea"));
        assertTrue(seconds(left) - seconds(page.textContent(".time")) <= 2, "the clock stood still");
        for (int i = 2; i <= 4; i++) {
            page.click("button:has-text('Next question')");
            page.waitForSelector(".status:has-text('Question " + i + " of 4')");
        }
        page.click("button:has-text('To the grades')");
        Locator grades = page.locator(".grades label:nth-child(3)");
        grades.first().waitFor();
        assertEquals(16, grades.count());
        assertTrue(page.textContent(".result").contains("0 of 64, 16 not graded"));
        for (Locator grade : grades.all()) grade.click();
        page.waitForSelector(".result .sum:has-text('48 of 64')");
        page.click("button:has-text('Print')");
        assertEquals(true, page.evaluate("window.printed"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        String paper = page.innerText("main");
        for (String part : List.of("First the numbers. <b>Then</b> the drawing.", "48 of 64", "Junior", "Staff", "Asked next: ")) {
            assertTrue(paper.contains(part), part + " in " + paper);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.reload();
        page.click("button:has-text('Continue')");
        page.waitForSelector(".result .sum:has-text('48 of 64')");
        page.click("button:has-text('Keep it and close')");
        page.waitForSelector(".past li:has-text('30 minutes, 48 of 64')");
        page.reload();
        page.click(".past button");
        page.waitForSelector(".result .sum:has-text('48 of 64')");
    }

    private static int seconds(String clock) {
        String[] parts = clock.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    @Test
    void theClockIsPausedAndItsEndIsSaidOnceAndForcesNothing() {
        context.clock().install();
        Page page = lessons.open(context, "mock/?seed=3&minutes=20");
        page.click("button.main:has-text('Start')");
        page.waitForSelector(".time");
        int minutes = Integer.parseInt(page.textContent(".kicker").replaceAll("\\D", ""));
        page.click("button:has-text('Pause')");
        context.clock().runFor(300_000);
        assertTrue(seconds(page.textContent(".time")) >= minutes * 60 - 2, page.textContent(".time"));
        page.click("button:has-text('Resume')");
        context.clock().runFor((minutes * 60 - 30) * 1000L);
        assertEquals("One minute left for this question.", page.textContent(".news"));
        context.clock().runFor(60_000);
        assertEquals("0:00", page.textContent(".time"));
        assertTrue(page.textContent(".news").startsWith("The time for this question is up."));
        assertTrue(page.isVisible(".round .front"), "the question stays");
    }

    @Test
    void progressIsCountedBySection() {
        Page page = lessons.open(context, Lessons.TOPIC);
        page.click("button.read");
        page.click("#question-0 > summary");
        page.click("#question-0 .verdict [data-mark=known]");
        page.waitForSelector("#question-0 .verdict a");
        page.navigate(lessons.site.address() + "progress/");
        page.waitForSelector("tbody tr");
        assertEquals("Learning 1 of 3 1 of 14 0 of 6 0 | You 0 of 1 0 of 2 0 of 2 0", String.join(" | ", page.locator("tbody tr").all()
                .stream().map(it -> String.join(" ", it.locator("th, td").allTextContents())).toList()));
        page.waitForSelector(".state:has-text('In this browser only, in two copies')");
    }
}
