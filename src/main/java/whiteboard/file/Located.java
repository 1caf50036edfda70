package whiteboard.file;

/// A value and where the author wrote it.
public record Located<T>(T value, Span at) {}
