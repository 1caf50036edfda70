package whiteboard.browser.translate;

/// Class files and resources by path, such as `java/util/List.class`.
@FunctionalInterface
public interface ClassFiles {

    /// The content of that file, null where there is none.
    byte[] find(String path);

    /// Looks here first, then there.
    default ClassFiles before(ClassFiles other) {
        return path -> {
            byte[] found = find(path);
            return found != null ? found : other.find(path);
        };
    }
}
