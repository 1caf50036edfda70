package whiteboard.render.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A section of a page: a heading of level 2 and all up to the next.
///
/// @param id      of the heading; empty for what stands before the first
/// @param words   words of its paragraphs, for a spoken answer; else 0
public record Block(Purpose purpose, String id, String html, String text, List<Piece> pieces, int words) {

    public Block {
        text = Quotes.plain(text);
    }

    /// What the reader does with it, which decides its look.
    public enum Purpose { PLAIN, SPOKEN, CODE, QUESTIONS, TEST, TURN, SOURCES }

    static Purpose purpose(String heading) {
        return switch (heading) {
            case "Say it in a minute" -> Purpose.SPOKEN;
            case "In code" -> Purpose.CODE;
            case "Follow-ups" -> Purpose.QUESTIONS;
            case "Quiz" -> Purpose.TEST;
            case "Your turn" -> Purpose.TURN;
            case "Sources" -> Purpose.SOURCES;
            default -> Purpose.PLAIN;
        };
    }

    /// The class of its element.
    public String css() {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    /// Its headings of level 3.
    public List<Piece.Heading> below() {
        return pieces.stream().flatMap(it -> it instanceof Piece.Step step ? step.said().stream() : Stream.of(it))
                .filter(Piece.Heading.class::isInstance).map(Piece.Heading.class::cast)
                .filter(it -> it.level() == 3).toList();
    }
}
