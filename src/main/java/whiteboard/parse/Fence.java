package whiteboard.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Chunk;

/// A fenced block.
///
/// @param language in lower case, the name behind the fence; empty for none
/// @param body     all between the fences, each line ended by `\n`
/// @param at       the place of the body
/// @param info     the place of the language, or of the fence where there is none
/// @param whole    the place of the block, fences included
record Fence(String language, String body, Span at, Span info, Span whole) {

    static final String MATHS = "math", MERMAID = "mermaid", CHART = "chart";

    static Fence of(FencedCodeBlock node, Findings page) {
        BasedSequence info = node.getInfo();
        int length = 0;
        while (length < info.length() && isName(info.charAt(length))) length++;
        BasedSequence word = length == 0 ? node.getOpeningMarker() : info.subSequence(0, length);
        Span name = page.span(word.getStartOffset(), word.getEndOffset());
        if (node.getClosingMarker().isEmpty()) {
            page.problem(page.span(node.getStartOffset(), node.getOpeningMarker().getEndOffset()), Rule.FENCE_OPEN,
                    "the fence is never closed", "end it with a line of " + node.getOpeningMarker());
        }
        String language = length == 0 ? "" : word.toString().toLowerCase(Locale.ROOT);
        int behind = Math.min(page.text.length(), page.text.indexOf('\n', node.getStartOffset()) + 1);
        return new Fence(language, text(node, node.getFenceIndent(), page.text), body(node, behind, page), name,
                page.span(node));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '+' || c == '#';
    }

    /// A block of code that is marked by four blanks before each line.
    static Chunk.Code indented(IndentedCodeBlock node, Findings page) {
        return new Chunk.Code("", text(node, 0, page.text), body(node, node.getStartOffset(), page));
    }

    /// The fence where it stands among other things: a formula or code.
    Chunk chunk(Findings page) {
        if (language.equals(MATHS)) return new Chunk.Maths(body.strip(), true, at);
        boolean chart = language.equals(CHART);
        if (!chart && !language.equals(MERMAID)) return code();
        page.problem(info, chart ? Rule.CHART_KEY : Rule.DIAGRAM,
                "a " + (chart ? "chart" : "diagram") + " cannot stand inside a list or quotation", "move it out");
        return plain();
    }

    Chunk.Code code() {
        return new Chunk.Code(language, body, whole);
    }

    /// Text of no language, for what could not be drawn.
    Chunk.Code plain() {
        return new Chunk.Code("", body, whole);
    }

    private static Span body(Block node, int start, Findings page) {
        var lines = node.getContentLines();
        if (lines.isEmpty()) return page.span(start, start);
        return page.span(lines.getFirst().getStartOffset(), lines.getLast().getEndOffset());
    }

    private static String text(Block node, int indent, String page) {
        StringBuilder text = new StringBuilder();
        for (BasedSequence content : node.getContentLines()) {
            String line = InlineText.raw(content, page);
            int from = 0;
            while (from < indent && from < line.length() && line.charAt(from) == ' ') from++;
            text.append(line, from, line.length());
            if (!line.endsWith("\n")) text.append('\n');
        }
        return text.toString();
    }
}
