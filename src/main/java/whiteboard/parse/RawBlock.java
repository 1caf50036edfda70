package whiteboard.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import whiteboard.file.Rule;

/// Takes a block of raw HTML apart: foldable blocks, comments (dropped), and runs of all else,
/// which are inlines of Markdown to us although GitHub shows their marks as they are.
final class RawBlock {

    /// What a block of raw HTML is made of, in order.
    interface Reader {

        /// `<details>`
        void open(HtmlTag details);

        /// What stands between `<summary>` and `</summary>`.
        void summary(HtmlTag tag, int start, int end);

        /// `</details>`
        void close(HtmlTag details);

        /// Words, and tags that stand among words.
        void run(int start, int end);
    }

    private final Findings page;
    private final Reader reader;
    private final String text;

    private RawBlock(Findings page, Reader reader) {
        this.page = page;
        this.reader = reader;
        this.text = page.text;
    }

    /// Lines that follow each other in the source are read together; inside a quotation each line is.
    static void read(Findings page, Block block, Reader reader) {
        RawBlock raw = new RawBlock(page, reader);
        int start = block.getStartOffset(), end = start;
        for (BasedSequence line : block.getContentLines()) {
            if (line.getStartOffset() != end && !raw.text.substring(end, line.getStartOffset()).isBlank()) {
                raw.read(start, end);
                start = line.getStartOffset();
            }
            end = line.getEndOffset();
        }
        raw.read(start, Math.max(end, block.getContentLines().isEmpty() ? block.getEndOffset() : end));
    }

    private void read(int start, int end) {
        int run = start;
        int at = text.indexOf('<', start);
        while (at >= 0 && at < end) {
            int next = at + 1;
            if (text.startsWith("<!--", at)) {
                flush(run, at);
                next = run = comment(at, end);
            } else if (folds(at)) {
                flush(run, at);
                next = run = tag(at, end);
            }
            at = text.indexOf('<', next);
        }
        flush(run, end);
    }

    private void flush(int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) reader.run(start, end);
    }

    private int comment(int at, int end) {
        int close = text.indexOf("-->", at + 2);
        if (close >= 0 && close + 3 <= end) return close + 3;
        page.problem(page.span(at, at + 4), Rule.HTML_NESTING, "the comment is not closed", "end it with `-->`");
        return end;
    }

    private boolean folds(int at) {
        int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
        for (String tag : HtmlTag.FOLDING) {
            int behind = name + tag.length();
            boolean same = text.regionMatches(true, name, tag, 0, tag.length());
            if (same && (behind == text.length() || !Character.isLetterOrDigit(text.charAt(behind)))) return true;
        }
        return false;
    }

    /// Reads a tag, and behind `<summary>` all to `</summary>`; returns the offset behind it.
    private int tag(int at, int end) {
        int close = closing(at, end);
        if (close < 0) {
            page.problem(page.span(at, at + 1), Rule.HTML_TAG, "the tag has no `>`", "");
            return end;
        }
        HtmlTag tag = HtmlTag.of(page.span(at, close + 1));
        if (!tag.allowed(page)) return close + 1;
        if (tag.name().equals("details")) {
            if (tag.closing()) reader.close(tag);
            else reader.open(tag);
            return close + 1;
        }
        if (tag.closing()) {
            page.problem(tag.at(), Rule.HTML_NESTING, "`</summary>` closes nothing here", "");
            return close + 1;
        }
        return summary(tag, end);
    }

    private int summary(HtmlTag tag, int end) {
        int from = tag.at().end();
        int to = text.indexOf("</summary>", from);
        if (to < 0 || to >= end) {
            page.problem(tag.at(), Rule.HTML_NESTING, "`<summary>` is not closed",
                    "write `</summary>` before the next blank line");
            reader.summary(tag, from, end);
            return end;
        }
        reader.summary(tag, from, to);
        return to + "</summary>".length();
    }

    /// The `>` that ends a tag; one inside a quoted attribute ends none.
    private int closing(int at, int end) {
        char quote = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'') quote = c;
            else if (c == '>') return i;
        }
        return -1;
    }
}
