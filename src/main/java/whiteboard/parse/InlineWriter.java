package whiteboard.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Chunk;
import whiteboard.model.Slug;

/// Writes inlines: words, emphasis, code, formulas, links and the few tags of raw HTML.
final class InlineWriter {

    private static final Pattern QUOTED_FORMULA = Pattern.compile("(?s)\\s*\\$`.*`\\$\\s*");

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Findings page;
    private final ChunkBuilder out;
    private final OpenTags tags;
    private final LinkWriter links;

    InlineWriter(Findings page, ChunkBuilder out) {
        this.page = page;
        this.out = out;
        this.tags = new OpenTags(page, out);
        this.links = new LinkWriter(page, out, this);
    }

    void write(Node parent) {
        write(parent, 0, Integer.MAX_VALUE);
    }

    /// Writes what stands between two offsets, which cut no element but words.
    void write(Node parent, int from, int to) {
        int floor = tags.depth();
        for (Node node : parent.getChildren()) {
            if (node.getEndOffset() > from && node.getStartOffset() < to) inline(node, from, to, floor);
        }
        tags.closeTo(floor);
    }

    /// Writes a stretch of the page that no block parser has seen.
    void write(int start, int end) {
        for (Node paragraph : Markdown.inlines(page.guarded, start, end).getChildren()) write(paragraph);
    }

    private void inline(Node node, int from, int to, int floor) {
        switch (node) {
            case Text words -> out.text(InlineText.words(words, page.text, from, to));
            case HtmlEntity entity -> out.text(InlineText.unescaped(InlineText.raw(entity.getChars(), page.text)));
            case Code code -> code(code);
            case SoftLineBreak _ -> out.text("\n");
            case HardLineBreak _ -> out.tag("<br>").text("\n");
            case Emphasis _ -> element("em", node);
            case StrongEmphasis _ -> element("strong", node);
            case Strikethrough _ -> element("del", node);
            case Link link -> links.link(link);
            case LinkRef link -> links.reference(link);
            case Image image -> links.image(image);
            case ImageRef image -> links.image(image);
            case AutoLink link -> links.automatic(link.getText(), "");
            case MailLink link -> links.automatic(link.getText(), "mailto:");
            case Footnote footnote -> footnote(footnote);
            case HtmlInlineComment _ -> { }
            case HtmlInline html -> html(HtmlTag.of(page.span(html.getStartOffset(), html.getEndOffset())), floor);
            default -> throw new IllegalStateException(page.source + ": cannot write a " + node);
        }
    }

    private void element(String name, Node node) {
        out.tag("<" + name + ">");
        write(node);
        out.tag("</" + name + ">");
    }

    private void code(Code node) {
        Span at = page.span(node.getStartOffset(), node.getEndOffset());
        String code = InlineText.code(node, page.text);
        boolean piped = code.indexOf('|') >= 0 && node.getAncestorOfType(TableCell.class) != null;
        String plain = piped ? code.replace("\\|", "|") : code;
        if (piped && BAR.matcher(code).find()) {
            page.problem(at, Rule.TABLE_ROW, "on GitHub the bar ends the cell, even inside code", "write `\\|`");
        }
        if (InlineMaths.is(node, page.text)) {
            out.chunk(new Chunk.Maths(plain, false, page.span(at.start() + 1, at.end() - 1)));
        } else {
            if (QUOTED_FORMULA.matcher(plain).matches()) {
                page.problem(at, Rule.MATHS, "the formula is inside a code span",
                        "leave out the outer backquotes: " + plain.strip());
            }
            out.tag("<code>").code(plain).tag("</code>");
        }
    }

    private void footnote(Footnote node) {
        Span at = page.span(node.getStartOffset(), node.getEndOffset());
        if (!node.isDefined()) {
            page.problem(at, Rule.FOOTNOTE, "no footnote `" + at.text() + "` is defined",
                    "define it in a line `" + at.text() + ": ...`");
            out.text(at.text());
        } else if (page.grows(Footnotes.MARKUP, at)) {
            out.tag(page.footnotes.reference(node.getFootnoteBlock()));
        }
    }

    private void html(HtmlTag tag, int floor) {
        if (!tag.allowed(page)) {
            out.text(tag.at().text());
        } else if (HtmlTag.FOLDING.contains(tag.name())) {
            page.problem(tag.at(), Rule.HTML_NESTING, "`" + tag.at().text() + "` stands inside a paragraph",
                    "start a line with it, and leave a blank line before it");
        } else if (tag.name().equals("br")) {
            out.tag("<br>").gap();
        } else if (tag.closing()) {
            tags.close(tag, floor);
        } else if (tag.name().equals("a")) {
            if (tags.inside("a")) page.problem(tag.at(), Rule.HTML_NESTING, "an anchor inside an anchor", "");
            if (!page.anchors.add(tag.id())) {
                page.problem(tag.at(), Rule.HTML_TAG, "the anchor `" + tag.id() + "` is taken", "");
            }
            tags.open(tag, "<a id=\"" + Slug.domId(tag.id()) + "\">");
        } else {
            tags.open(tag, "<" + tag.name() + ">");
        }
    }
}
