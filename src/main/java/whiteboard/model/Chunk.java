package whiteboard.model;

import whiteboard.file.Span;

/// A piece of a block of text. Prose is HTML as soon as it is parsed; what needs an engine to become
/// HTML stays data until it is rendered.
public sealed interface Chunk {

    /// Sanitary HTML, ready to be written. Tags may open in one chunk and close in a later one.
    record Html(String html) implements Chunk {}

    /// A formula in LaTeX, inline or on a line of its own.
    ///
    /// @param at the LaTeX in the source, without its marks
    record Maths(String tex, boolean display, Span at) implements Chunk {}

    /// A fenced block of code.
    ///
    /// @param language as the author named it, in lower case; empty for none
    /// @param at       the block in the source, fences included
    record Code(String language, String text, Span at) implements Chunk {}
}
