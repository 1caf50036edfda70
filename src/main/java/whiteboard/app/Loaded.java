package whiteboard.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.file.Tree;
import whiteboard.model.Guide;

/// A guide that was read, parsed and checked.
///
/// @param problems sorted, of all files
/// @param parsed   each source with what it was parsed to
record Loaded(Guide guide, List<Problem> problems, Map<Source, Parsed<?>> parsed) {

    /// Reads the project, and parses and checks all of it.
    static Loaded of(Project project) throws IOException {
        return Draft.of(project, Map.of()).checked();
    }

    /// The same, of what was read already.
    static Loaded of(Project project, Tree tree) throws IOException {
        return Draft.of(project, tree, Map.of()).checked();
    }

    /// The problems that stand in a file.
    List<Problem> problemsOf(Source source) {
        return problems.stream().filter(it -> it.at().source().equals(source)).toList();
    }
}
