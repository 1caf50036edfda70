package whiteboard.render.page;

import java.util.List;

/// The page that shows all that the guide has promised, and all that it has.
///
/// @param covered topics of the syllabus that a page covers
/// @param total   topics of the syllabus
/// @param tree    the sections and pages of the guide
public record SyllabusView(Frame frame, int covered, int total, List<Part> parts, List<IndexView.Entry> tree) {

    public record Part(String title, List<Topic> topics) {

        /// Topics that a page covers.
        public long covered() {
            return topics.stream().filter(it -> !it.address().isEmpty()).count();
        }
    }

    /// @param address of the page that covers it; empty where none does yet
    public record Topic(String title, String page, String address) {

        public Topic {
            title = Quotes.plain(title);
        }
    }
}
