package whiteboard.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.ast.Node;

/// GitHub's inline formulas: a code span in single backquotes between two dollar signs.
final class InlineMaths {

    private InlineMaths() {}

    /// Whether this is the code span of a formula.
    static boolean is(Node node, String text) {
        if (!(node instanceof Code code) || code.getOpeningMarker().length() != 1) return false;
        int start = code.getStartOffset(), end = code.getEndOffset();
        return start > 0 && text.charAt(start - 1) == '$' && (start < 2 || text.charAt(start - 2) != '\\')
                && end < text.length() && text.charAt(end) == '$';
    }

    /// Start of the words of a text node: behind the dollar sign of a formula before it.
    static int start(Node words, String text) {
        boolean formula = words.getPrevious() != null && is(words.getPrevious(), text);
        return words.getStartOffset() + (formula ? 1 : 0);
    }

    /// End of the words of a text node: before the dollar sign of a formula behind it.
    static int end(Node words, String text) {
        boolean formula = words.getNext() != null && is(words.getNext(), text);
        return words.getEndOffset() - (formula ? 1 : 0);
    }
}
