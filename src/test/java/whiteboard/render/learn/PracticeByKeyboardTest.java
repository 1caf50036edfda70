package whiteboard.render.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is learnt by keyboard alone: marks, quizzes, an interview, and progress as a file. The cards have a test of
/// their own among what they do.
class PracticeByKeyboardTest extends AtLessons {

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

    /// Presses Tab until the focus is on an element, and then the key.
    private static void go(Page page, String selector, String key) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (!(Boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) continue;
            page.keyboard().press(key);
            return;
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    @Test
    void questionsAreMarkedQuizzesAnsweredAndThePageIsRead() {
        Page page = lessons.open(context, Lessons.TOPIC);
        page.waitForSelector("#quiz-1 .options button");
        go(page, "#question-0 > summary", "Enter");
        go(page, "#question-0 [data-mark=known]", "Enter");
        page.waitForSelector("#question-0 .mark:has-text('known')");
        go(page, "#quiz-1 .options li:nth-child(2) button", "Space");
        page.waitForSelector("#quiz-1 .outcome");
        go(page, "#quiz-2 .options li:nth-child(1) button", "Enter");
        page.waitForSelector(".score:has-text('1 of 2 right.')");
        go(page, "button.read", "Enter");
        page.waitForSelector("button.read[aria-pressed=true]");
    }

    @Test
    void aMixedQuizIsAnswered() {
        Page page = lessons.open(context, "quiz/?section=you/");
        page.waitForSelector("button.main:has-text('Answer 2')");
        go(page, "button.main", "Enter");
        for (int i = 1; i <= 2; i++) go(page, ".mixed .quiz > li:nth-child(" + i + ") .options li:nth-child(2) button", "Enter");
        page.waitForSelector(".score:has-text('2 of 2 right.')");
    }

    @Test
    void anInterviewIsHeldAndGraded() {
        Page page = lessons.open(context, "mock/?seed=3&minutes=30");
        page.waitForSelector("button.main:has-text('Start')");
        go(page, "button.main", "Enter");
        for (int i = 1; i <= 4; i++) {
            page.waitForSelector(".status:has-text('Question " + i + " of 4')");
            go(page, "textarea", "n");
            assertTrue(page.inputValue("textarea").startsWith("n"), "a letter is a letter in a field");
            go(page, ".deal .main", "Enter");
        }
        page.waitForSelector(".grades input");
        for (int i = 0; i < 16; i++) {
            go(page, ".grades input[type=radio]", "ArrowRight");
        }
        page.waitForSelector(".result .sum:has-text('0 not graded'), .result .sum:not(:has-text('not graded'))");
        for (int i = 0; i < 120 && !page.isVisible(".past li"); i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("document.activeElement.textContent === 'Keep it and close'")) page.keyboard().press("Enter");
        }
        page.waitForSelector(".past li:has-text('30 minutes')");
    }

    @Test
    void progressIsSavedForgottenAndBroughtBack() {
        Page page = lessons.open(context, "progress/");
        page.waitForSelector("tbody tr");
        lessons.store(page, "progress.set('question', 'ml/k-means/#question-0', 'known')");
        Download saved = page.waitForDownload(() -> go(page, "button.export", "Enter"));
        go(page, "button.reset", "Enter");
        page.waitForSelector(".sure[open]");
        page.keyboard().press("Escape");
        assertEquals("known", lessons.store(page, "progress.get('question', 'ml/k-means/#question-0')"));
        page.keyboard().press("Enter");
        go(page, ".sure .yes", "Enter");
        page.waitForSelector(".outcome:has-text('Everything is forgotten.')");
        FileChooser chooser = page.waitForFileChooser(() -> go(page, ".file input", "Enter"));
        chooser.setFiles(saved.path());
        page.waitForSelector(".outcome:has-text('1 mark')");
        assertEquals("known", lessons.store(page, "progress.get('question', 'ml/k-means/#question-0')"));
    }
}
