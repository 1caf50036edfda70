package whiteboard.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.model.Program;

/// Runs a program once for its author, caged as the verifier runs it.
public final class Run {

    private Run() {}

    /// Compiles it and runs it with the terminal's standard streams, without a limit of time. The value is its exit
    /// code, 1 where it does not compile.
    public static Parsed<Integer> once(Program program, Options options) {
        Parsed<List<Path>> libraries = Dependencies.of(program, options);
        List<Problem> problems = new ArrayList<>(libraries.problems());
        if (!problems.isEmpty()) return new Parsed<>(1, problems);
        try (Session session = new Session(options)) {
            Compiled compiled = session.compilers().with(libraries.value(),
                    it -> it.compile(program.source(), program.source().text(), Compiler.FLAGS));
            problems.addAll(compiled.problems());
            if (compiled.classes().isEmpty()) return new Parsed<>(1, problems);
            Jvm jvm = new Jvm(options.cage(), session.launcher());
            int code = jvm.inherit(session.room(compiled.classes()), compiled.mainClass(program.name()),
                    libraries.value());
            return new Parsed<>(code, problems);
        }
    }
}
