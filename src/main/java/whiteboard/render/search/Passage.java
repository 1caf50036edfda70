package whiteboard.render.search;

import java.util.HashMap;
import java.util.Map;
import whiteboard.model.Slug;

/// What a result leads to: a heading or a question of a page with all up to the next one, or, as the first of a page,
/// its title with what stands before any heading.
///
/// @param id      of the heading; empty for the page itself
/// @param heading of the page itself, its title
record Passage(String id, String heading, String text) {

    /// How much a term weighs in a passage, the heaviest last.
    static final int SAID = 0, REPEATED = 1, HEADED = 2, TITLED = 3;

    private static final int OFTEN = 3;

    /// Every term, with its weight.
    Map<String, Integer> weights() {
        Map<String, Integer> counts = new HashMap<>();
        Tokens.each(text, false, it -> counts.merge(it, 1, Integer::sum));
        counts.replaceAll((_, count) -> count >= OFTEN ? REPEATED : SAID);
        Tokens.each(heading, true, it -> counts.put(it, id.isEmpty() ? TITLED : HEADED));
        return counts;
    }

    /// A line of a shard of texts: an id that follows from the heading is left out, and so is a title.
    String line() {
        String slug = Slug.of(heading).equals(id) ? "" : id;
        return id.isEmpty() ? "\t\t" + text + "\n" : slug + "\t" + heading + "\t" + text + "\n";
    }
}
