package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Chunk;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Words;

/// How long the spoken answer and the page are, and that the answer can be said aloud.
final class Lengths {

    private static final int LEAST = 110, MOST = 170;
    /// Beside the signs of mathematics; `+` is left out for names such as k-means++.
    private static final String UNSAYABLE = "^_\\{}[]²³¹";
    private static final Set<String> NUMBERS = Set.of("zero", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "tens", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
            "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "half",
            "halves", "third", "thirds", "quarter", "quarters", "twice", "double", "doubles");

    private Lengths() {}

    static List<Problem> problems(Outline outline) {
        List<Problem> problems = new ArrayList<>();
        Page page = outline.page();
        Contract contract = outline.contract();
        if (page.words() < contract.least() || page.words() > contract.most()) {
            problems.add(new Problem(Chapter.line(page.titleAt()), Rule.LENGTH_PAGE,
                    "the page has " + page.words() + " words, its kind asks "
                            + contract.least() + "-" + contract.most()));
        }
        outline.chapter(Contract.SAY).ifPresent(it -> spoken(it, problems));
        return problems;
    }

    private static void spoken(Chapter answer, List<Problem> problems) {
        Span heading = answer.heading().at();
        if (answer.parts().size() != 1 || !(answer.parts().getFirst() instanceof Part.Prose prose)
                || prose.shape() != Part.Shape.PARAGRAPH) {
            Span at = answer.parts().size() > 1 ? answer.parts().get(1).at() : heading;
            problems.add(problem(at, "the spoken answer is not one paragraph", "move the rest to another section"));
            return;
        }
        int words = Words.count(prose.text());
        if (words < LEAST || words > MOST) {
            problems.add(problem(heading, "the spoken answer has " + words + " words, not " + LEAST + "-" + MOST, ""));
        }
        for (Chunk chunk : prose.chunks()) unsayable(chunk, prose).ifPresent(problems::add);
        symbol(prose.text()).ifPresent(it -> problems.add(
                problem(within(prose.at(), it), "`" + it + "` cannot be said aloud", "write it in words")));
        if (!number(prose.text())) problems.add(problem(heading, "the spoken answer names no number", ""));
    }

    /// Whether a number is named, in digits or words; "one" may be none.
    private static boolean number(String text) {
        for (int i = 0, word = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isDigit(c)) return true;
            if (Character.isLetter(c)) continue;
            if (NUMBERS.contains(text.substring(word, i).toLowerCase(Locale.ROOT))) return true;
            word = i + 1;
        }
        return false;
    }

    /// The first character that nobody can pronounce.
    private static Optional<String> symbol(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean raised = c >= '\u2070' && c <= '\u209c';
            boolean sign = Character.getType(c) == Character.MATH_SYMBOL && c != '+';
            if (raised || sign || UNSAYABLE.indexOf(c) >= 0) return Optional.of(String.valueOf(c));
        }
        return Optional.empty();
    }

    private static Span within(Span at, String text) {
        int from = at.text().indexOf(text);
        return from < 0 ? at : at.source().span(at.start() + from, at.start() + from + text.length());
    }

    private static Optional<Problem> unsayable(Chunk chunk, Part.Prose prose) {
        return switch (chunk) {
            case Chunk.Maths maths ->
                    Optional.of(problem(maths.at(), "a formula cannot be said aloud", "write it in words"));
            case Chunk.Code code -> Optional.of(problem(code.at(), "code cannot be said aloud", "write it in words"));
            case Chunk.Html html -> html.html().contains("<code")
                    ? Optional.of(problem(code(prose.at()), "code cannot be said aloud", "write it in words"))
                    : Optional.empty();
        };
    }

    private static Span code(Span paragraph) {
        int open = paragraph.text().indexOf('`'), close = paragraph.text().indexOf('`', open + 1);
        if (open < 0 || close < 0) return paragraph;
        return paragraph.source().span(paragraph.start() + open, paragraph.start() + close + 1);
    }

    private static Problem problem(Span at, String message, String help) {
        return new Problem(Chapter.line(at), Rule.LENGTH_SPOKEN, message, help);
    }
}
