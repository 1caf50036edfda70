package whiteboard.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Hash;

/// A question of a page as a card to drill: in the browser, in Anki.
///
/// Its id is `ai/algorithms/k-means/#how-would-you-choose-k`: the address of the page from the root of the site, `#`,
/// and the name of the question. Readers' schedules hang on it, so it must outlive edits. It does not depend on the answer,
/// nor on the order of the questions. An author who rewords a question keeps its name by an anchor in the summary:
/// `<summary><a id="how-would-you-choose-k"></a>Which k do you take?</summary>`.
///
/// @param id   as above; stable, unique in the guide
/// @param name of the question: what stands behind the `#`
public record Card(String id, String name, Page page, Part.Details question) {

    private static final Pattern KEPT = Pattern.compile("<a id=\"([^\"]+)\"");

    /// The cards of a page, in its order: the questions of an interviewer, not hints or other folds.
    public static List<Card> of(Page page) {
        return page.parts().stream().filter(Part.Details.class::isInstance).map(Part.Details.class::cast)
                .filter(it -> it.use() == Part.Use.QUESTION)
                .map(it -> new Card(page.url() + "#" + name(it), name(it), page, it)).toList();
    }

    /// The name of a question: the first anchor in its summary, or else the slug of its words.
    public static String name(Part.Details question) {
        for (Chunk chunk : question.summary()) {
            if (!(chunk instanceof Chunk.Html html)) continue;
            Matcher anchor = KEPT.matcher(html.html());
            if (anchor.find()) return anchor.group(1);
        }
        return question.id();
    }

    /// The name of a quiz's question, `quiz-` and eight digits that go by its words and its options: an edit of these
    /// makes it another question, an edit of the reasons or of the order does not.
    public static String name(Part.QuizQuestion question) {
        StringBuilder words = new StringBuilder(question.text());
        for (Part.Option option : question.options()) words.append('\n').append(option.text());
        return "quiz-" + Hash.quick(words.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}
