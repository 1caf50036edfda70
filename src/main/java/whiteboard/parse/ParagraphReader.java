package whiteboard.parse;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import whiteboard.file.Span;
import whiteboard.model.Link.Kind;
import whiteboard.model.Part;
import whiteboard.model.Words;

/// Reads a paragraph: one that is only a link to a program is that program, and one under `Your turn`
/// that begins with a link to a method is an exercise.
final class ParagraphReader {

    private final Findings page;
    private final String section;
    private final Links links;

    ParagraphReader(Findings page, String section) {
        this.page = page;
        this.section = section;
        this.links = new Links(page);
    }

    Part read(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Link link) {
            Destination to = LinkWriter.destination(link.getUrl(), page.text);
            Span at = page.span(link.getUrl().getStartOffset(), link.getUrl().getEndOffset());
            boolean alone = page.text.substring(link.getEndOffset(), paragraph.getEndOffset()).isBlank();
            boolean exercise = section.equals("Your turn") && !to.anchor().isEmpty();
            if (to.program() && (alone || exercise) && links.allowed(to, at)) {
                return exercise ? exercise(paragraph, link, to, at) : view(paragraph, link, to, at);
            }
        }
        ChunkBuilder out = new ChunkBuilder();
        new BlockWriter(page, out).block(paragraph, false);
        return new Part.Prose(Part.Shape.PARAGRAPH, 0, out.chunks(), page.prose(out), page.span(paragraph));
    }

    private Part view(Paragraph paragraph, Link link, Destination to, Span at) {
        String label = InlineText.of(link, page.text);
        links.record(Kind.PROGRAM, to, at, label);
        page.words += Words.count(label);
        return new Part.ProgramView(label, links.path(to), to.anchor(), page.span(paragraph));
    }

    private Part exercise(Paragraph paragraph, Link link, Destination to, Span at) {
        String label = InlineText.of(link, page.text);
        links.record(Kind.EXERCISE, to, at, label);
        page.words += Words.count(label);
        int from = link.getEndOffset();
        while (from < paragraph.getEndOffset() && ": \n".indexOf(page.text.charAt(from)) >= 0) from++;
        ChunkBuilder out = new ChunkBuilder();
        new InlineWriter(page, out).write(paragraph, from, Integer.MAX_VALUE);
        return new Part.Exercise(label, links.path(to), to.anchor(), out.chunks(), page.prose(out),
                page.span(paragraph));
    }
}
