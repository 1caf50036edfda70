package whiteboard.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/// flexmark's tables, looked for only in a paragraph with a bar: what has none is no table (GFM, section 4.10).
final class Tables implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.paragraphPreProcessorFactory(new Barred());
    }

    private static final class Barred implements ParagraphPreProcessorFactory {

        private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

        @Override
        public Set<Class<?>> getAfterDependents() {
            return tables.getAfterDependents();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return tables.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return tables.affectsGlobalScope();
        }

        @Override
        public ParagraphPreProcessor apply(ParserState document) {
            return new ParagraphPreProcessor() {

                private ParagraphPreProcessor processor;

                @Override
                public int preProcessBlock(Paragraph paragraph, ParserState state) {
                    if (paragraph.getContentChars().indexOf('|') < 0) return 0;
                    if (processor == null) processor = tables.apply(document);
                    return processor.preProcessBlock(paragraph, state);
                }
            };
        }
    }
}
