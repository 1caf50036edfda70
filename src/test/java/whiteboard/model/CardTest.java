package whiteboard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Part.Use;

/// What readers' schedules and Anki's notes hang on.
class CardTest {

    private static final Span AT = new Source("content/ml/k-means.md", "k", "").span(0, 1);

    private static Part.Details fold(Use use, String id, String summary, Part... answer) {
        return new Part.Details(use, id, List.of(new Chunk.Html(summary)), summary, List.of(answer), AT);
    }

    private static String ids(Part... parts) {
        var meta = new FrontMatter("K-means", "", FrontMatter.Kind.TOPIC, List.of(), FrontMatter.Level.CORE, List.of(), List.of());
        Page page = new Page(AT.source(), meta, List.of(parts), List.of(), java.util.Set.of(), AT, 1);
        return String.join(" ", Card.of(page).stream().map(Card::id).toList());
    }

    @Test
    void everyQuestionIsACardAndNoOtherFoldIs() {
        assertEquals("ml/k-means/#why ml/k-means/#when", ids(fold(Use.QUESTION, "why", "Why?"),
                fold(Use.HINT, "hint", "Hint"), fold(Use.QUESTION, "when", "When?"), fold(Use.FOLD, "more", "More")));
    }

    @Test
    void anIdOutlivesANewAnswerAnotherOrderAndNewWords() {
        Part answer = new Part.Prose(Part.Shape.PARAGRAPH, 0, List.of(new Chunk.Html("<p>New.</p>")), "New.", AT);
        assertEquals("ml/k-means/#when ml/k-means/#why", ids(fold(Use.QUESTION, "when", "When?"),
                fold(Use.QUESTION, "why", "Why?", answer)));
        assertEquals("ml/k-means/#why", ids(fold(Use.QUESTION, "for-what-reason", "<a id=\"why\"></a>For what reason?")));
    }

    private static String quiz(String text, String option, String reason) {
        return Card.name(new Part.QuizQuestion("quiz-1", List.of(), text, List.of(
                new Part.Option(true, List.of(), List.of(new Chunk.Html(reason)), option, AT)), AT));
    }

    @Test
    void aQuizQuestionIsNamedByItsWordsAndOptions() {
        String name = quiz("How many?", "Nine", "Three threes.");
        assertEquals(name, quiz("How many?", "Nine", "Another reason."));
        assertNotEquals(name, quiz("How much?", "Nine", "Three threes."));
        assertNotEquals(name, quiz("How many?", "Ten", "Three threes."));
        assertEquals(true, name.matches("quiz-[0-9a-f]{8}"), name);
    }
}
