package whiteboard.parse;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Supplier;

/// flexmark's own parsers of blocks, each asked only about a line whose first character can begin its block
/// (CommonMark 0.31.2, chapters 4 and 5). Unasked, they save a tenth of the time of a build: each would run a
/// regular expression on every line.
final class Blocks implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.setAll(new MutableDataSet()
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false));
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Headings());
        parser.customBlockParserFactory(new Fences());
        parser.customBlockParserFactory(new Html());
        parser.customBlockParserFactory(new Rulers());
        parser.customBlockParserFactory(new Lists());
    }

    /// A factory for all documents, made for the first: what it keeps follows from the options of the dialect, and
    /// the regular expressions of these two are dear to make.
    private static final class Kept {

        private volatile BlockParserFactory made;

        BlockParserFactory get(Supplier<BlockParserFactory> maker) {
            if (made == null) made = maker.get();
            return made;
        }
    }

    private static BlockParserFactory on(String first, BlockParserFactory parser) {
        return (state, matched) -> {
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            boolean may = at < line.length() && first.indexOf(line.charAt(at)) >= 0;
            return may ? parser.tryStart(state, matched) : BlockStart.none();
        };
    }

    private static final class Headings extends HeadingParser.Factory {

        private final Kept kept = new Kept();

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return kept.get(() -> on("#=-", super.apply(options)));
        }
    }

    private static final class Fences extends FencedCodeBlockParser.Factory {

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(Headings.class);
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return on("`~", super.apply(options));
        }
    }

    private static final class Html extends HtmlBlockParser.Factory {

        private final Kept kept = new Kept();

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(Fences.class);
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return kept.get(() -> on("<", super.apply(options)));
        }
    }

    private static final class Rulers extends ThematicBreakParser.Factory {

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(Html.class);
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return on("*-_", super.apply(options));
        }
    }

    private static final class Lists extends ListBlockParser.Factory {

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(Rulers.class);
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return on("-+*0123456789", super.apply(options));
        }
    }
}
