package whiteboard.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import whiteboard.file.Rule;
import whiteboard.model.Part;
import whiteboard.model.Part.Use;
import whiteboard.model.Slug;

/// Nests the parts of a page by its `<details>`, which stand among the blocks of Markdown, not around them.
final class Folding implements RawBlock.Reader {

    private static final int DEEPEST = 8;

    /// A foldable block that is open, or (without a tag) the page itself.
    private static final class Frame {

        final HtmlTag tag;
        final List<Part> parts = new ArrayList<>();
        ChunkBuilder summary;
        String label = "";

        Frame(HtmlTag tag) {
            this.tag = tag;
        }
    }

    private final Findings page;
    private final Supplier<String> section;
    private final Deque<Frame> frames = new ArrayDeque<>();
    /// Blocks that are open but too deep to be parts.
    private int ignored;

    Folding(Findings page, Supplier<String> section) {
        this.page = page;
        this.section = section;
        frames.push(new Frame(null));
    }

    void add(Part part) {
        frames.peek().parts.add(part);
    }

    /// The parts of the page, once all is closed.
    List<Part> parts() {
        return List.copyOf(frames.peek().parts);
    }

    /// Closes and reports what is still open.
    void closeAll(String when) {
        ignored = 0;
        while (frames.size() > 1) {
            page.problem(frames.peek().tag.at(), Rule.HTML_NESTING, "`<details>` is not closed" + when,
                    "write `</details>` on a line of its own");
            close(frames.peek().tag.at().end());
        }
    }

    @Override
    public void open(HtmlTag details) {
        if (frames.size() <= DEEPEST) {
            frames.push(new Frame(details));
        } else if (ignored++ == 0) {
            page.problem(details.at(), Rule.HTML_NESTING, "`<details>` nests deeper than " + DEEPEST + " levels", "");
        }
    }

    @Override
    public void close(HtmlTag details) {
        if (ignored > 0) ignored--;
        else if (frames.size() > 1) close(details.at().end());
        else page.problem(details.at(), Rule.HTML_NESTING, "`</details>` closes nothing here", "");
    }

    @Override
    public void summary(HtmlTag tag, int start, int end) {
        if (ignored > 0) {
            run(start, end);
            return;
        }
        Frame frame = frames.peek();
        if (frame.tag == null || frame.summary != null || !frame.parts.isEmpty()) {
            page.problem(tag.at(), Rule.HTML_NESTING, "`<summary>` stands only at the start of `<details>`", "");
            return;
        }
        frame.summary = new ChunkBuilder();
        new InlineWriter(page, frame.summary).write(start, end);
        page.prose(frame.summary);
        StringBuilder label = new StringBuilder();
        for (var paragraph : Markdown.inlines(page.guarded, start, end).getChildren()) {
            label.append(InlineText.of(paragraph, page.text)).append(' ');
        }
        frame.label = label.toString().strip();
    }

    @Override
    public void run(int start, int end) {
        ChunkBuilder out = new ChunkBuilder();
        out.tag("<p>");
        new InlineWriter(page, out).write(start, end);
        out.tag("</p>\n");
        add(new Part.Prose(Part.Shape.PARAGRAPH, 0, out.chunks(), page.prose(out), page.span(start, end)));
    }

    private void close(int end) {
        Frame frame = frames.pop();
        if (frame.summary == null) {
            page.problem(frame.tag.at(), Rule.HTML_NESTING, "`<details>` has no summary",
                    "write `<summary>...</summary>` behind it");
        }
        Use use = switch (section.get()) {
            case "Follow-ups" -> Use.QUESTION;
            case "Your turn" -> Use.HINT;
            default -> Use.FOLD;
        };
        add(new Part.Details(use, Slug.domId(page.slug(frame.label)),
                frame.summary == null ? List.of() : frame.summary.chunks(), frame.label, List.copyOf(frame.parts),
                page.span(frame.tag.at().start(), end)));
    }
}
