package whiteboard.render.deck;

import java.util.List;
import java.util.Map;
import whiteboard.model.Guide;

/// The questions and quizzes of a guide as a deck of Anki.
///
/// @param notes in the order of the guide
public record Deck(List<Note> notes) {

    /// @param site the guide's pages with formulas as MathJax reads them, and its pictures, by path
    public static Deck of(Guide guide, Map<String, byte[]> site) {
        return new Deck(new Notes(guide, site).all());
    }

    /// The package.
    ///
    /// @param changed seconds since 1970 of the last change of the guide
    public byte[] apkg(long changed) {
        return Apkg.of(notes, changed);
    }

    /// The same as a text, without the pictures.
    public String text() {
        return DeckText.of(notes);
    }
}
