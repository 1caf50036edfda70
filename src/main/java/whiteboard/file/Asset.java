package whiteboard.file;

/// A file of the content that is published as it is: an image or a data file.
///
/// @param path as in [Source]
public record Asset(String path, byte[] bytes) {}
