package whiteboard.file;

/// A text file as it was read: the start of everything that the guide knows.
///
/// @param path relative to the project's content folder's parent, with `/` on every system:
///             `content/ai/algorithms/k-means.md`
/// @param kept the decoded text, line ends made `\n`, a byte-order mark at the start removed
/// @param hash checksum of the bytes, [Hash#quick]
public record Source(String path, KeptText kept, String hash) {

    public Source(String path, String text, String hash) {
        this(path, KeptText.of(text), hash);
    }

    /// The decoded text, line ends made `\n`, a byte-order mark at the start removed.
    public String text() {
        return kept.text();
    }

    /// Where the characters from `start` (inclusive) to `end` (exclusive) stand.
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /// The file as a whole: problems that belong to no line point here.
    public Span whole() {
        return new Span(this, 0, 0);
    }

    /// The file's name, without its folders.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The folder that holds the file, without a `/` at the end; empty for the top.
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    @Override
    public String toString() {
        return path;
    }

    /// Equal when path and bytes are: the text follows from the bytes.
    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && path.equals(that.path) && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + hash.hashCode();
    }
}
