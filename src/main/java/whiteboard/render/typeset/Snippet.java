package whiteboard.render.typeset;

/// Code in a language that Prism knows.
///
/// @param language one of [Language]'s names
public record Snippet(String language, String text) {}
