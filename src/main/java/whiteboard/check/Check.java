package whiteboard.check;

import java.util.List;
import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.model.Guide;

/// What no single file can know, and the contract of a page.
public final class Check {

    private Check() {}

    /// All problems of the guide, sorted.
    ///
    /// @param catalog `jbang-catalog.json` at the root of the repository, if it is there
    public static List<Problem> problems(Guide guide, Optional<Source> catalog) {
        return List.of();
    }
}
