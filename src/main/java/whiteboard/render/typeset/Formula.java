package whiteboard.render.typeset;

/// A formula as KaTeX takes it.
public record Formula(String tex, boolean display) {}
