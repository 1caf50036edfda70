package whiteboard.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import whiteboard.file.Rule;

/// The tags of raw HTML that are open, innermost first. Whatever an author opens is closed where
/// the element of Markdown around it ends, so that the output always nests.
final class OpenTags {

    private final Deque<HtmlTag> open = new ArrayDeque<>();
    private final Findings page;
    private final ChunkBuilder out;

    OpenTags(Findings page, ChunkBuilder out) {
        this.page = page;
        this.out = out;
    }

    int depth() {
        return open.size();
    }

    boolean inside(String name) {
        return open.stream().anyMatch(it -> it.name().equals(name));
    }

    void open(HtmlTag tag, String markup) {
        open.push(tag);
        out.tag(markup);
    }

    /// Closes the innermost tag if it is of that name and was opened above `floor`.
    void close(HtmlTag tag, int floor) {
        if (open.size() > floor && open.peek().name().equals(tag.name())) {
            out.tag("</" + open.pop().name() + ">");
        } else {
            page.problem(tag.at(), Rule.HTML_NESTING, "`</" + tag.name() + ">` closes nothing here",
                    open.size() > floor ? "`<" + open.peek().name() + ">` is open" : "");
        }
    }

    /// Closes and reports what was opened above `floor`.
    void closeTo(int floor) {
        while (open.size() > floor) {
            HtmlTag tag = open.pop();
            page.problem(tag.at(), Rule.HTML_NESTING, "`<" + tag.name() + ">` is not closed",
                    "write `</" + tag.name() + ">`");
            out.tag("</" + tag.name() + ">");
        }
    }
}
