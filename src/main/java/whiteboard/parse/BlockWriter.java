package whiteboard.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import whiteboard.file.Rule;
import whiteboard.model.Slug;

/// Writes blocks as HTML: what the guide knows nothing about, and whatever nests inside it.
final class BlockWriter {

    private final Findings page;
    private final ChunkBuilder out;
    private final InlineWriter inlines;
    private final OpenTags tags;
    /// How many tags stand open outside the block that is being written.
    private int floor;

    BlockWriter(Findings page, ChunkBuilder out) {
        this.page = page;
        this.out = out;
        this.inlines = new InlineWriter(page, out);
        this.tags = new OpenTags(page, out);
    }

    InlineWriter inlines() {
        return inlines;
    }

    /// Writes the blocks inside another one.
    ///
    /// @param tight whether paragraphs stand without `<p>`, as in a list without blank lines
    void children(Node parent, boolean tight) {
        from(parent.getFirstChild(), tight);
    }

    /// Writes a block and all that follow it inside the same one.
    private void from(Node first, boolean tight) {
        int outer = floor;
        floor = tags.depth();
        for (Node node = first; node != null; node = node.getNext()) block(node, tight);
        tags.closeTo(floor);
        floor = outer;
    }

    void block(Node node, boolean tight) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, 0, tight);
            case ListBlock list -> new ListWriter(out, this).list(list);
            case TableBlock table -> new TableWriter(page, out, inlines).table(table);
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock fence -> out.chunk(Fence.of(fence, page).chunk(page));
            case IndentedCodeBlock code -> out.chunk(Fence.indented(code, page));
            case ThematicBreak _ -> out.tag("<hr>");
            case Heading heading -> heading(heading);
            case HtmlBlockBase html -> RawBlock.read(page, html, new Folds());
            case Reference _, FootnoteBlock _ -> { }
            default -> throw new IllegalStateException(page.source + ": cannot write a " + node);
        }
        out.gap();
    }

    /// Writes a paragraph from an offset on.
    void paragraph(Paragraph node, int from, boolean tight) {
        if (!tight) out.tag("<p>");
        inlines.write(node, from, Integer.MAX_VALUE);
        out.tag(tight ? "\n" : "</p>\n");
    }

    private void heading(Heading node) {
        if (node.getLevel() == 1) {
            page.problem(page.span(node), Rule.HEADING_LEVEL, "a page has one title", "write `##`");
        }
        String level = "h" + Math.max(2, node.getLevel());
        out.tag("<" + level + " id=\"" + Slug.domId(page.slug(node)) + "\">");
        inlines.write(node);
        out.tag("</" + level + ">\n");
    }

    /// Writes a quotation; returns whether it is an alert.
    boolean quote(BlockQuote quote) {
        Alert alert = Alert.of(quote, page);
        if (alert == null) {
            out.tag("<blockquote>\n");
            children(quote, false);
            out.tag("</blockquote>\n");
            return false;
        }
        String kind = alert.kind().name().toLowerCase(Locale.ROOT);
        out.tag("<aside class=\"alert alert-" + kind + "\" role=\"note\"><p class=\"alert-title\">"
                + alert.kind().title() + "</p>\n");
        Node first = quote.getFirstChild();
        if (alert.body() < first.getEndOffset()) paragraph((Paragraph) first, alert.body(), false);
        from(first.getNext(), false);
        out.tag("</aside>\n");
        return true;
    }

    /// Foldable blocks inside lists and quotations, which are no parts of the page.
    private final class Folds implements RawBlock.Reader {

        @Override
        public void open(HtmlTag details) {
            tags.open(details, details.has("open") ? "<details open>" : "<details>");
        }

        @Override
        public void summary(HtmlTag tag, int start, int end) {
            if (!tags.inside("details")) {
                page.problem(tag.at(), Rule.HTML_NESTING, "`<summary>` stands outside `<details>`", "");
            }
            out.tag("<summary>");
            inlines.write(start, end);
            out.tag("</summary>\n").gap();
        }

        @Override
        public void close(HtmlTag details) {
            tags.close(details, floor);
        }

        @Override
        public void run(int start, int end) {
            out.tag("<p>");
            inlines.write(start, end);
            out.tag("</p>\n").gap();
        }
    }
}
