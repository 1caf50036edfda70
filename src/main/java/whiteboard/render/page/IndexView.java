package whiteboard.render.page;

import java.util.List;

/// The page of a section, or the home page, as its template takes it.
///
/// @param lede     HTML of the first paragraph
/// @param blocks   above the list of entries
/// @param below    from the first heading on, below the list of entries
/// @param starts   where to start, by role; only on the home page
/// @param specimen what the guide is like; only on the home page, else null
/// @param pages    of the whole guide
/// @param programs of the whole guide
public record IndexView(Frame frame, String title, String lede, List<Frame.Way> crumbs, List<Block> blocks,
                        List<Entry> entries, List<Block> below, String edit, List<Start> starts, Specimen specimen,
                        int pages, int programs) {

    public IndexView {
        title = Quotes.plain(title);
    }

    /// Where a reader of a role starts.
    ///
    /// @param code    of the role, as in front matter
    /// @param evening pages for one evening
    /// @param minutes to read them
    /// @param core    pages of the role but the deep ones, to be read in `coreHours`
    /// @param all     pages of the role, to be read in `allHours`
    public record Start(String code, String role, List<Frame.Way> evening, int minutes, int core, int coreHours,
                        int all, int allHours) {}

    /// A topic's spoken answer, and what its program prints.
    ///
    /// @param html    the answer
    /// @param program the program's board, without its lines
    public record Specimen(Frame.Way topic, String html, Piece.Board program) {}

    /// A topic or a section of the list.
    ///
    /// @param url     from the root of the site
    /// @param kind    in words, and `roles` as codes, for filters; empty for a section
    /// @param depth   1 to 3; 0 for a section
    /// @param level   in words; empty for a section
    /// @param minutes to read it; 0 for a section
    /// @param below   the entries of a section
    public record Entry(String title, String summary, String address, String url, String kind, List<String> roles,
                        int depth, String level, int minutes, List<Entry> below) {

        public Entry {
            title = Quotes.plain(title);
            summary = Quotes.plain(summary);
        }

        /// Pages that it holds, itself included.
        public int size() {
            return depth > 0 ? 1 : below.stream().mapToInt(Entry::size).sum();
        }
    }
}
