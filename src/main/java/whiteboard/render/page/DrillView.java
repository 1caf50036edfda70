package whiteboard.render.page;

import java.util.List;

/// A page to practise on, as its template takes it.
///
/// @param index    address of the list of all that can be practised
/// @param sections that hold pages
public record DrillView(Frame frame, Drill drill, String index, List<Choice> sections, List<Choice> roles,
                        List<Choice> levels) {

    /// Something to choose by.
    public record Choice(String value, String label) {

        public Choice {
            label = Quotes.plain(label);
        }
    }
}
