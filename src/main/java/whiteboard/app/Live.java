package whiteboard.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import whiteboard.file.Output;

/// What the live server shows at one moment.
///
/// @param site    the site's file at a path, or nothing
/// @param reports the problems in words, by the path of their file
record Live(Function<String, Optional<Output>> site, Map<String, String> reports) {}
