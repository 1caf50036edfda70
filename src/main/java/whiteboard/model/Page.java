package whiteboard.model;

import java.util.List;
import java.util.Set;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// A topic of the guide: one Markdown file.
///
/// @param parts   all after the title, in order
/// @param links   every link, image, program and chart reference, those inside foldable parts too
/// @param anchors every anchor that a link may name: headings, foldable blocks, `<a id>`
/// @param titleAt the words of the first heading of level 1, or the start of the file where there is none
/// @param words   words of prose, without code, formulas and front matter
public record Page(Source source, FrontMatter meta, List<Part> parts, List<Link> links, Set<String> anchors,
                   Span titleAt, int words) {

    /// Address in the site, from its root, ending in `/`.
    public String url() {
        return Url.of(source.path());
    }

    /// Minutes to read it at 220 words a minute, rounded up. (Brysbaert 2019, doi:10.1016/j.jml.2019.104047,
    /// gives 238 for English non-fiction; formulas and code slow a reader down.)
    public int minutes() {
        return Math.max(1, (words + 219) / 220);
    }

    /// The programs that it shows, whole or in parts, in order of appearance.
    public List<String> programs() {
        return parts.stream().filter(Part.ProgramView.class::isInstance).map(Part.ProgramView.class::cast)
                .map(Part.ProgramView::program).distinct().toList();
    }
}
