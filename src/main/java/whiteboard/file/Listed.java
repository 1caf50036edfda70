package whiteboard.file;

/// A file of a site without its bytes.
///
/// @param path as in [Output]
/// @param size in bytes
/// @param sum  of the bytes, [Hash#quick]
public record Listed(String path, int size, String sum) implements Comparable<Listed> {

    /// The file that an output is.
    public static Listed of(Output output) {
        return new Listed(output.path(), output.bytes().length, Hash.quick(output.bytes()));
    }

    /// By path.
    @Override
    public int compareTo(Listed that) {
        return path.compareTo(that.path);
    }
}
