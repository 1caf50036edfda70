package whiteboard.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Part;
import whiteboard.model.Part.Shape;
import whiteboard.model.Slug;

/// Reads the blocks of a page as its parts.
final class PartReader {

    private final Findings page;
    private final Folding folding;
    private final FootnoteReader footnotes;
    private String title = "";
    private Span titleAt;
    private String section = "";

    PartReader(Findings page) {
        this.page = page;
        this.folding = new Folding(page, () -> section);
        this.footnotes = new FootnoteReader(page);
    }

    Body read(Document document) {
        page.slugs(document);
        for (Node node : document.getChildren()) block(node);
        folding.closeAll("");
        footnotes.read(document).ifPresent(folding::add);
        return new Body(title, titleAt == null ? page.span(0, 0) : titleAt, folding.parts(), List.copyOf(page.links),
                List.copyOf(page.labels), Collections.unmodifiableSet(new LinkedHashSet<>(page.anchors)), page.words);
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> folding.add(new ParagraphReader(page, section).read(paragraph));
            case OrderedList list when section.equals("Quiz") -> folding.add(new QuizReader(page).read(list));
            case ListBlock list -> prose(Shape.LIST, count(list), list);
            case TableBlock table -> prose(Shape.TABLE, TableWriter.rows(table, TableBody.class).size(), table);
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock fence -> folding.add(FenceReader.read(page, fence));
            case IndentedCodeBlock code -> prose(Shape.CODE, 0, code);
            case ThematicBreak rule -> prose(Shape.RULE, 0, rule);
            case HtmlBlockBase html -> RawBlock.read(page, html, folding);
            case FootnoteBlock _, Reference _ -> { }
            default -> throw new IllegalStateException(page.source + ": no part is made of " + node);
        }
    }

    private void heading(Heading node) {
        if (node.getLevel() <= 2) folding.closeAll(" before the next section");
        String text = InlineText.of(node, page.text);
        if (node.getLevel() == 1) {
            title(node, text);
            return;
        }
        if (node.getLevel() == 2) section = text;
        ChunkBuilder out = new ChunkBuilder();
        new InlineWriter(page, out).write(node);
        page.prose(out);
        String id = Slug.domId(page.slug(node));
        folding.add(new Part.Heading(node.getLevel(), id, out.chunks(), text, page.span(node)));
    }

    private void title(Heading node, String text) {
        if (titleAt != null) {
            page.problem(page.span(node), Rule.HEADING_LEVEL, "a page has one title", "write `## " + text + "`");
            return;
        }
        title = text;
        titleAt = page.span(node.getText().getStartOffset(), node.getText().getEndOffset());
    }

    private void quote(BlockQuote quote) {
        ChunkBuilder out = new ChunkBuilder();
        Shape shape = new BlockWriter(page, out).quote(quote) ? Shape.ALERT : Shape.QUOTE;
        folding.add(new Part.Prose(shape, 0, out.chunks(), page.prose(out), page.span(quote)));
    }

    private void prose(Shape shape, int items, Node node) {
        ChunkBuilder out = new ChunkBuilder();
        new BlockWriter(page, out).block(node, false);
        folding.add(new Part.Prose(shape, items, out.chunks(), page.prose(out), page.span(node)));
    }

    private static int count(Node list) {
        int count = 0;
        for (Node _ : list.getChildren()) count++;
        return count;
    }
}
