package whiteboard.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/// The words of inlines without markup, code and the source of formulas included: for labels and slugs.
final class InlineText {

    private InlineText() {}

    static String of(Node parent, String text) {
        return of(parent, text, 0, Integer.MAX_VALUE);
    }

    /// Only what stands between the offsets `from` and `to`.
    static String of(Node parent, String text, int from, int to) {
        StringBuilder out = new StringBuilder();
        append(parent, text, from, to, out);
        return out.toString().strip();
    }

    private static void append(Node parent, String text, int from, int to, StringBuilder out) {
        for (Node node : parent.getChildren()) {
            if (node.getEndOffset() <= from || node.getStartOffset() >= to) continue;
            switch (node) {
                case Text words -> out.append(words(words, text, from, to));
                case Code code -> out.append(code(code, text));
                case RefNode reference when reference.getReferenceNode(reference.getDocument()) == null ->
                        out.append(unescaped(raw(reference.getChars(), text)));
                case DelimitedLinkNode link -> out.append(raw(link.getText(), text));
                case HtmlEntity entity -> out.append(Escaping.unescapeString(entity.getChars()));
                case SoftLineBreak _, HardLineBreak _ -> out.append(' ');
                case HtmlInlineBase _, Footnote _ -> { }
                default -> append(node, text, from, to, out);
            }
        }
    }

    /// The characters of a text node between two offsets, Markdown's escapes resolved.
    static String words(Text node, String text, int from, int to) {
        int start = Math.max(from, InlineMaths.start(node, text)), end = Math.min(to, InlineMaths.end(node, text));
        if (start >= end) return "";
        return unescaped(text.substring(start, end));
    }

    /// Text with Markdown's escapes and entities resolved.
    static String unescaped(String raw) {
        return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : Escaping.unescapeString(raw);
    }

    /// The characters of a sequence of flexmark, which reads itself one by one.
    static String raw(BasedSequence sequence, String text) {
        int start = sequence.getStartOffset(), end = sequence.getEndOffset();
        return sequence.length() == end - start ? text.substring(start, end) : sequence.toString();
    }

    /// The content of a code span (CommonMark 0.31.2, section 6.1).
    static String code(Code code, String text) {
        String raw = raw(code.getText(), text).replace('\n', ' ');
        boolean padded = raw.length() > 1 && raw.startsWith(" ") && raw.endsWith(" ") && !raw.isBlank();
        return padded ? raw.substring(1, raw.length() - 1) : raw;
    }
}
