package whiteboard.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Part;

/// Reads the footnotes of a page, once all else is read: the last part of the page.
final class FootnoteReader {

    private final Findings page;

    FootnoteReader(Findings page) {
        this.page = page;
    }

    Optional<Part> read(Document document) {
        ChunkBuilder out = new ChunkBuilder();
        BlockWriter blocks = new BlockWriter(page, out);
        out.tag("<ol class=\"footnotes\">\n");
        int number = 0;
        while (number < page.footnotes.used().size()) {
            FootnoteBlock note = page.footnotes.used().get(number++);
            out.tag("<li id=\"fn-" + number + "\">");
            boolean single = note.getFirstChild() instanceof Paragraph && note.getFirstChild() == note.getLastChild();
            blocks.children(note, single);
            out.tag(page.footnotes.back(number) + "</li>\n");
        }
        out.tag("</ol>\n");
        unused(document, document);
        if (number == 0) return Optional.empty();
        Span at = page.span(page.footnotes.used().getFirst());
        return Optional.of(new Part.Prose(Part.Shape.FOOTNOTES, number, out.chunks(), page.prose(out), at));
    }

    private void unused(Document document, Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof FootnoteBlock note) report(document, note);
            if (node instanceof Block && !(node instanceof Paragraph)) unused(document, node);
        }
    }

    private void report(Document document, FootnoteBlock note) {
        if (page.footnotes.isUsed(note)) return;
        String name = "[^" + note.getText() + "]";
        boolean twice = FootnoteExtension.FOOTNOTES.get(document).get(note.getText().toString()) != note;
        page.problem(page.span(note.getStartOffset(), note.getClosingMarker().getEndOffset()), Rule.FOOTNOTE,
                "the footnote `" + name + "` is " + (twice ? "defined twice" : "never used"), "");
    }
}
