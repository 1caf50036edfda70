package whiteboard.render.deck;

import java.util.List;
import java.util.Map;

/// A card of the guide, as Anki keeps it.
///
/// @param key   what stays when the guide is built anew: the page's address and the card's name in it, as in the site's
///              own store of progress
/// @param deck  names of decks in one another, joined by `::`
/// @param tags  without blanks
/// @param front HTML; formulas between the marks of MathJax
/// @param where HTML of a link to the page
/// @param media pictures that front and back show, by the names that they use
record Note(String key, String deck, List<String> tags, String front, String back, String where,
            Map<String, byte[]> media) {

    /// The fields in the order of the note type.
    List<String> fields() {
        return List.of(front, back, where);
    }
}
