package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.model.Page;

/// Reads a topic: front matter, then Markdown.
public final class PageParser {

    private PageParser() {}

    /// The page and all that is wrong with it, as far as the file alone can tell; problems in order.
    public static Parsed<Page> parse(Source source) {
        List<Problem> problems = new ArrayList<>();
        FrontMatterParser.Head head = FrontMatterParser.parse(source, problems);
        Body body = BodyParser.parse(source, head.body(), problems);
        problems.sort(null);
        return new Parsed<>(new Page(source, head.meta(), body.parts(), body.links(), body.anchors(), body.titleAt(),
                body.words()), problems);
    }
}
