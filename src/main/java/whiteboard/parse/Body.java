package whiteboard.parse;

import java.util.List;
import java.util.Set;
import whiteboard.file.Span;
import whiteboard.model.Link;
import whiteboard.model.Part;

/// What the Markdown of a page holds.
///
/// @param title   text of the first heading of level 1; empty for none
/// @param titleAt its words, or the start of the text
/// @param parts   all after the title
/// @param labels  the words of each link, in the order of `links`
record Body(String title, Span titleAt, List<Part> parts, List<Link> links, List<String> labels,
            Set<String> anchors, int words) {}
