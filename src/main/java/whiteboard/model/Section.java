package whiteboard.model;

import java.util.List;
import java.util.Set;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// A folder of the content, by its README.md. The one at the top is the home page.
///
/// @param title   the first heading
/// @param summary text of the first paragraph
/// @param parts   all after the title but the list of entries
/// @param entries the links of its lists to pages and README.md files of folders, in order
public record Section(Source source, String title, String summary, List<Part> parts, List<Entry> entries,
                      List<Link> links, Set<String> anchors) {

    /// @param path  of a page, or of a README.md
    /// @param label the link's text
    public record Entry(String path, String label, Span at) {}

    /// Address in the site, from its root; empty for the home page.
    public String url() {
        return Url.of(source.path());
    }
}
