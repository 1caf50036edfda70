package whiteboard.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// The dialect of the guide: CommonMark 0.31.2 with GitHub's tables, task lists, strikethrough and footnotes.
/// No bare addresses become links: that extension costs two fifths of the time of parsing.
final class Markdown {

    private static final Parser BLOCKS = Parser.builder(new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(new Blocks(), FootnoteExtension.create(),
                    StrikethroughExtension.create(), new Tables(), TaskListExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.WITH_CAPTION, false)).build();
    /// For text between tags of raw HTML, which is one run of inlines whatever it starts with.
    private static final Parser INLINES = Parser.builder(new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)).build();

    private Markdown() {}

    /// The tree of a whole text; offsets in it are offsets of `text`.
    static Document blocks(CharSequence text) {
        return BLOCKS.parse(BasedSequence.of(text));
    }

    /// The tree of a stretch of a text as one paragraph; offsets in it are offsets of `text`.
    static Document inlines(CharSequence text, int start, int end) {
        return INLINES.parse(BasedSequence.of(text).subSequence(start, end));
    }
}
