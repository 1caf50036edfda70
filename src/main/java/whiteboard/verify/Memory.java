package whiteboard.verify;

import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Program;

/// Tells a program that ran out of memory from one that failed.
final class Memory {

    private static final String JAVA = "java.lang.OutOfMemoryError";

    private Memory() {}

    static Optional<Problem> problem(Program program, Ran ran) {
        int error = ran.err().indexOf(JAVA);
        boolean jvm = ran.out().contains("insufficient memory for the Java Runtime Environment")
                || ran.err().contains("os::commit_memory") || ran.out().contains("# Native memory allocation");
        if (error < 0 && !jvm) return Optional.empty();
        String what = error < 0 ? "native memory"
                : ran.err().substring(error + JAVA.length()).lines().findFirst().orElse("").replaceFirst("^: ", "");
        return Optional.of(new Problem(Trace.line(program.source(), ran.err()).orElse(program.source().whole()),
                Rule.MEMORY_LIMIT, "the program ran out of memory: " + Inert.line(what),
                Limits.HEAP_MB + " MB of heap, " + Limits.DIRECT_MB + " MB beside it"));
    }
}
