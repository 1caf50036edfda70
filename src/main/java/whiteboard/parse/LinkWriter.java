package whiteboard.parse;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Link;

/// Writes links and images.
final class LinkWriter {

    private final Findings page;
    private final ChunkBuilder out;
    private final InlineWriter inlines;
    private final Links links;

    LinkWriter(Findings page, ChunkBuilder out, InlineWriter inlines) {
        this.page = page;
        this.out = out;
        this.inlines = inlines;
        this.links = new Links(page);
    }

    /// The destination of a link as its author meant it.
    static Destination destination(BasedSequence url, String text) {
        return Destination.of(InlineText.unescaped(InlineText.raw(url, text)));
    }

    void link(InlineLinkNode node) {
        anchor(node, node.getUrl(), node.getTitle());
    }

    void reference(LinkRef node) {
        Reference to = node.getReferenceNode(node.getDocument());
        if (to == null) undefined(node, "[");
        else if (worth(to, node)) anchor(node, to.getUrl(), to.getTitle());
        else inlines.write(node);
    }

    /// An address between angle brackets.
    void automatic(BasedSequence address, String scheme) {
        Destination to = Destination.of(scheme + address);
        Span at = span(address);
        Optional<String> href = links.address(Link.Kind.LINK, to, at, address.toString());
        href.ifPresent(it -> out.tag("<a href=\"" + it + "\" rel=\"noopener\">"));
        out.text(address);
        if (href.isPresent()) out.tag("</a>");
    }

    private void anchor(Node node, BasedSequence url, BasedSequence title) {
        Destination to = destination(url, page.text);
        Optional<String> href = links.address(Link.Kind.LINK, to, span(url), InlineText.of(node, page.text));
        href.ifPresent(it -> out.tag("<a href=\"" + it + "\"" + title(title)
                + (to.external() ? " rel=\"noopener\">" : ">")));
        inlines.write(node);
        if (href.isPresent()) out.tag("</a>");
    }

    private String title(BasedSequence title) {
        String words = InlineText.unescaped(InlineText.raw(title, page.text));
        return words.isEmpty() ? "" : " title=\"" + ChunkBuilder.escaped(words) + "\"";
    }

    void image(Image node) {
        image(node, node.getUrl(), node.getTitle());
    }

    void image(ImageRef node) {
        Reference to = node.getReferenceNode(node.getDocument());
        if (to == null) undefined(node, "![");
        else if (worth(to, node)) image(node, to.getUrl(), to.getTitle());
    }

    private void image(Node node, BasedSequence url, BasedSequence title) {
        String alt = InlineText.of(node, page.text);
        if (alt.isEmpty()) {
            page.problem(page.span(node), Rule.IMAGE_TEXT, "the image has no text alternative",
                    "write what it shows: `![text](...)`");
        }
        Destination to = destination(url, page.text);
        if (!links.picture(to, span(url))) return;
        links.address(Link.Kind.IMAGE, to, span(url), alt).ifPresent(it -> out.tag("<img src=\"" + it + "\" alt=\""
                + ChunkBuilder.escaped(alt) + "\"" + title(title) + " loading=\"lazy\">"));
    }

    /// Words in brackets that name no reference stay as they are; with a second pair of brackets behind them
    /// they were meant to.
    private void undefined(RefNode node, String open) {
        int start = node.getStartOffset();
        char before = start == 0 ? ' ' : page.text.charAt(start - 1);
        boolean index = Character.isLetterOrDigit(before) || before == ']' || before == ')';
        String raw = node.getChars().toString();
        boolean meant = raw.endsWith("[]") || raw.contains("][");
        if (meant && !index) {
            boolean combined = node.isReferenceTextCombined();
            String name = combined ? InlineText.of(node, page.text) : InlineText.raw(node.getReference(), page.text);
            page.problem(page.span(node), Rule.REFERENCE, "no reference `[" + name + "]` is defined",
                    "define it in a line `[" + name + "]: address`, or put code into backquotes");
        }
        out.text(open);
        if (node.hasChildren()) inlines.write(node);
        int shown = node.hasChildren() ? node.getLastChild().getEndOffset() : start + open.length();
        out.text(page.text.substring(shown, node.getEndOffset()));
    }

    private boolean worth(Reference to, Node node) {
        return page.grows(to.getUrl().length() + to.getTitle().length(), page.span(node));
    }

    private Span span(BasedSequence part) {
        return page.span(part.getStartOffset(), part.getEndOffset());
    }
}
