package whiteboard.render;

import java.util.function.Supplier;
import whiteboard.file.Output;

/// One file of the site, made when it is asked for, so that ten thousand pages are never all in memory.
///
/// @param path   as in [Output], known before the file is made
/// @param output makes the file; the same at every call, safe on any thread
public record Work(String path, Supplier<Output> output) {

    /// A file whose bytes are at hand.
    public static Work of(Output output) {
        return new Work(output.path(), () -> output);
    }
}
