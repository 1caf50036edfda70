package whiteboard.parse;

import java.util.List;
import java.util.Set;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;

/// Reads the Markdown of a page: a look at its shape, then flexmark behind a guard. A paragraph on which
/// the parser chokes is reported and left out, so that the rest of the page is still read.
final class BodyParser {

    private static final int ATTEMPTS = 3;

    private BodyParser() {}

    /// @param start offset of the first character that is Markdown
    static Body parse(Source source, int start, List<Problem> problems) {
        String text = new MarkdownShape(source, start, problems).tamed();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            GuardedText guarded = new GuardedText(text);
            try {
                Findings page = new Findings(source, guarded);
                Body body = BigStack.call(guarded, () -> new PartReader(page).read(Markdown.blocks(guarded)));
                problems.addAll(page.problems);
                return body;
            } catch (GuardedText.TooHard hard) {
                int line = text.lastIndexOf('\n', hard.at - 1) + 1;
                problems.add(new Problem(source.span(Math.min(line, hard.at), hard.at), Rule.MARKDOWN_SHAPE,
                        "the Markdown here is too tangled to be parsed", "write it in a plainer way"));
                text = MarkdownShape.withoutParagraph(text, start, hard.at);
            }
        }
        return new Body("", source.span(start, start), List.of(), List.of(), List.of(), Set.of(), 0);
    }
}
