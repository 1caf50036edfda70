package whiteboard.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Link;
import whiteboard.model.Slug;
import whiteboard.model.Words;

/// What the readers of one page gather beside its parts. It lives as long as the parsing of that page.
final class Findings {

    final Source source;
    /// The text that is parsed: that of the source, what is no Markdown blanked out.
    final GuardedText guarded;
    final String text;
    final List<Problem> problems = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    /// The words of each link, in the order of `links`.
    final List<String> labels = new ArrayList<>();
    final Set<String> anchors = new LinkedHashSet<>();
    final Footnotes footnotes = new Footnotes();
    int words;
    /// Questions of quizzes so far.
    int questions;
    /// Characters that references have added to the page.
    private long expansion;

    /// Start tags that were refused and whose end tags have not come.
    private final List<String> refused = new ArrayList<>();
    private final Slug slugs = new Slug();
    private final Map<Heading, String> headings = new IdentityHashMap<>();

    Findings(Source source, GuardedText guarded) {
        this.source = source;
        this.guarded = guarded;
        this.text = guarded.toString();
    }

    /// Gives all headings their slugs before any other id is taken: theirs are GitHub's.
    void slugs(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) headings.put(heading, slugs.next(InlineText.of(heading, text)));
            else if (node instanceof Block && !(node instanceof Paragraph)) slugs(node);
        }
    }

    /// The slug of a heading; from now on links may name it.
    String slug(Heading heading) {
        String slug = headings.get(heading);
        anchors.add(slug);
        return slug;
    }

    /// A slug for what is no heading on GitHub.
    String slug(String label) {
        String slug = slugs.next(label);
        anchors.add(slug);
        return slug;
    }

    Span span(int start, int end) {
        return source.span(start, end);
    }

    /// The place of a block, without the blank space behind it.
    Span span(Node node) {
        int end = node.getEndOffset();
        while (end > node.getStartOffset() && text.charAt(end - 1) <= ' ') end--;
        return source.span(node.getStartOffset(), end);
    }

    void problem(Span at, Rule rule, String message, String help) {
        problems.add(new Problem(at, rule, message, help));
    }

    /// Whether the page may grow by that many characters that its author did not write: a short name for
    /// something long, used very often, would make it far longer than its source.
    boolean grows(int characters, Span at) {
        long limit = 20_000 + 4L * text.length();
        boolean reported = expansion > limit;
        expansion += characters;
        if (expansion <= limit) return true;
        if (!reported) {
            problem(at, Rule.MARKDOWN_SHAPE, "references make the page far longer than its text",
                    "use them less often");
        }
        return false;
    }

    void refuse(String tag) {
        refused.add(tag);
    }

    /// Whether an end tag belongs to a start tag that was refused; asked once for each.
    boolean closesRefused(String tag) {
        return refused.remove(tag);
    }

    /// The prose of a block that is complete, its words counted.
    String prose(ChunkBuilder block) {
        String prose = block.prose();
        words += Words.count(prose);
        return prose;
    }
}
