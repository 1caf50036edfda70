package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Chunk;
import whiteboard.model.Page;
import whiteboard.model.Part;

/// How long the spoken answer and the page are, and that the answer can be said aloud.
final class Lengths {

    private static final int LEAST = 110, MOST = 170;
    /// What nobody can pronounce; `+` is left out for names such as k-means++.
    private static final Pattern SYMBOL = Pattern.compile("[\\p{Sm}^_\\\\{}\\[\\]²³¹⁰-₎&&[^+]]+");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\d|\\b(two|three|four|five|six|seven|eight|nine|tens?"
            + "|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
            + "|ninety|hundreds?|thousands?|millions?|billions?|half|halves|thirds?|quarters?|twice|doubles?|zero)\\b");

    private Lengths() {}

    static List<Problem> problems(Page page) {
        List<Problem> problems = new ArrayList<>();
        Contract contract = Contract.of(page.meta().kind());
        if (page.words() < contract.least() || page.words() > contract.most()) {
            problems.add(new Problem(Chapter.line(page.titleAt()), Rule.LENGTH_PAGE,
                    "the page has " + page.words() + " words, its kind asks " + contract.least() + "-" + contract.most()));
        }
        Chapter.of(page, Contract.SAY).ifPresent(it -> spoken(it, problems));
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
        Matcher symbol = SYMBOL.matcher(prose.text());
        if (symbol.find()) {
            int at = prose.at().text().indexOf(symbol.group());
            Span where = at < 0 ? prose.at() : prose.at().source().span(prose.at().start() + at,
                    prose.at().start() + at + symbol.group().length());
            problems.add(problem(where, "`" + symbol.group() + "` cannot be said aloud", "write it in words"));
        }
        if (!NUMBER.matcher(prose.text()).find()) {
            problems.add(problem(heading, "the spoken answer names no number", ""));
        }
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
