package whiteboard.file;

import java.nio.charset.StandardCharsets;

/// A file of the site.
///
/// @param path  relative to the site's root, with `/`: `ai/algorithms/k-means/index.html`
/// @param bytes its content; not to be changed
public record Output(String path, byte[] bytes) {

    /// A text in UTF-8.
    public static Output text(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
