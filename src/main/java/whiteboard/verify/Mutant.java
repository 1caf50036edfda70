package whiteboard.verify;

import whiteboard.file.Span;

/// A program with one small thing changed.
///
/// @param at          what is changed
/// @param replacement what stands there instead
/// @param change      in words: `` `<` to `<=` ``
public record Mutant(Span at, String replacement, String change) {

    /// The changed source.
    public String text() {
        String text = at.source().text();
        return text.substring(0, at.start()) + replacement + text.substring(at.end());
    }
}
