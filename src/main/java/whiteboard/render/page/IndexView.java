package whiteboard.render.page;

import java.util.List;

/// The page of a section, or the home page, as its template takes it.
///
/// @param lede     HTML of the first paragraph
/// @param specimen what the guide is like; only on the home page, else null
/// @param pages    of the whole guide
/// @param programs of the whole guide
public record IndexView(Frame frame, String title, String lede, List<Frame.Way> crumbs, List<Block> blocks,
                        List<Entry> entries, String edit, Specimen specimen, int pages, int programs) {

    public IndexView {
        title = Quotes.plain(title);
    }

    /// A topic's spoken answer, and what its program prints.
    ///
    /// @param html    the answer
    /// @param program the program's board, without its lines
    public record Specimen(Frame.Way topic, String html, Piece.Board program) {}

    /// A topic or a section of the list.
    ///
    /// @param depth   1 to 3; 0 for a section
    /// @param level   in words; empty for a section
    /// @param minutes to read it; 0 for a section
    /// @param below   the entries of a section
    public record Entry(String title, String summary, String address, int depth, String level, int minutes,
                        List<Entry> below) {

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
