package whiteboard.verify;

import java.util.List;
import whiteboard.file.Problem;
import whiteboard.model.Program;

/// What came of a program.
///
/// @param problems sorted; empty if it keeps its promise
/// @param output   what it printed in its first run, at most 1 MB, raw: made inert before it is shown
/// @param millis   wall time of the first run, the JVM's start included; of the run that is remembered if `cached`
/// @param cached   whether the verdict was remembered, and nothing was run
public record Verdict(Program program, List<Problem> problems, String output, long millis, boolean cached) {

    public Verdict {
        problems = problems.stream().sorted().distinct().toList();
    }

    /// Whether the program keeps its promise.
    public boolean kept() {
        return problems.isEmpty();
    }
}
