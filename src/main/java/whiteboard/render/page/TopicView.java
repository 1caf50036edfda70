package whiteboard.render.page;

import java.util.List;

/// A topic's page as its template takes it.
///
/// @param kind   in words; empty for an ordinary topic
/// @param depth  1 to 3
/// @param level  in words
/// @param asked  who is asked this, in words; empty for nobody named
/// @param rail   the pages of its section
/// @param before what to read first
/// @param previous the page before it in the guide, or null
/// @param next   the page after it, or null
/// @param edit   where its source is edited
public record TopicView(Frame frame, String title, String summary, String kind, int depth, String level, String asked,
                        int minutes, List<Frame.Way> crumbs, Frame.Way section, List<Frame.Way> rail,
                        List<Frame.Way> before, List<Block> blocks, Frame.Way previous, Frame.Way next, String edit) {

    public TopicView {
        title = Quotes.plain(title);
        summary = Quotes.plain(summary);
    }

    /// The blocks that have a heading.
    public List<Block> headed() {
        return blocks.stream().filter(it -> !it.id().isEmpty()).toList();
    }
}
