package whiteboard.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The page that shows all that the guide has promised, and all that it has.
///
/// @param covered topics of the syllabus that a page covers
/// @param total   topics of the syllabus
/// @param tree    the sections and pages of the guide
/// @param roles   that a reader may ask for
public record SyllabusView(Frame frame, int covered, int total, List<Part> parts, List<IndexView.Entry> tree,
                           List<Choice> roles) {

    /// What pages say of themselves, once each and in the order of the tree.
    public List<String> kinds() {
        return leaves(tree).map(IndexView.Entry::kind).distinct().toList();
    }

    /// From warm-up to deep.
    public List<String> levels() {
        return leaves(tree).sorted(Comparator.comparingInt(IndexView.Entry::depth)).map(IndexView.Entry::level)
                .distinct().toList();
    }

    /// Pages of the tree.
    public long pages() {
        return leaves(tree).count();
    }

    private static Stream<IndexView.Entry> leaves(List<IndexView.Entry> entries) {
        return entries.stream().flatMap(it -> it.depth() > 0 ? Stream.of(it) : leaves(it.below()));
    }

    /// The parts in which something is still to be written.
    public List<Part> open() {
        return parts.stream().filter(it -> it.covered() < it.topics().size()).toList();
    }

    /// An option of a field.
    public record Choice(String value, String words) {}

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
