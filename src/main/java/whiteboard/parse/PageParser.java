package whiteboard.parse;

import java.util.List;
import java.util.Set;
import whiteboard.file.Parsed;
import whiteboard.file.Source;
import whiteboard.model.FrontMatter;
import whiteboard.model.Page;

/// Reads a topic: front matter, then Markdown.
public final class PageParser {

    private PageParser() {}

    public static Parsed<Page> parse(Source source) {
        FrontMatter meta = new FrontMatter("", "", FrontMatter.Kind.TOPIC, List.of(), FrontMatter.Level.CORE,
                List.of(), List.of());
        return Parsed.of(new Page(source, meta, List.of(), List.of(), Set.of(), source.whole(), 0));
    }
}
