package whiteboard.app;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.render.typeset.Typeset;
import whiteboard.render.typeset.Typesetter;

/// A guide with its formulas and fences set: all that is needed to write its site.
///
/// @param problems sorted, of all files
record Checked(Loaded loaded, Typeset typeset, List<Problem> problems) {

    /// Reads, parses, checks and typesets a project.
    static Checked of(Project project) throws IOException {
        try (Typesetter typesetter = Typesetter.open(project.cache())) {
            return of(Loaded.of(project), typesetter);
        }
    }

    static Checked of(Loaded loaded, Typesetter typesetter) {
        return of(loaded, typesetter.prepare(loaded.guide()));
    }

    static Checked of(Loaded loaded, Parsed<Typeset> typeset) {
        TreeSet<Problem> problems = new TreeSet<>(loaded.problems());
        problems.addAll(typeset.problems());
        return new Checked(loaded, typeset.value(), List.copyOf(problems));
    }
}
