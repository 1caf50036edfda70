package whiteboard.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import whiteboard.model.Part;
import whiteboard.model.Program;

/// Compiles programs, runs them caged, twice, and holds them to their promises.
public final class Verifier {

    private Verifier() {}

    /// The verdicts on the programs of the shard, in the order given.
    ///
    /// @param exercises of the pages: each method taken out must make its program fail
    /// @param done      told of each verdict as it falls, from several threads; for progress only
    public static List<Verdict> verify(List<Program> programs, List<Part.Exercise> exercises, Options options,
                                       Consumer<Verdict> done) {
        List<Program> mine = programs.stream().filter(options.shard()::holds).toList();
        try (Session session = new Session(options)) {
            return Parallel.map(mine, options.jobs(), program -> {
                List<Part.Exercise> its = exercises.stream()
                        .filter(it -> it.program().equals(program.source().path())).toList();
                Verdict verdict = new Trial(options, session).of(program, its);
                done.accept(verdict);
                return verdict;
            });
        }
    }

    /// The same, without exercises and progress.
    public static List<Verdict> verify(List<Program> programs, Options options) {
        return verify(programs, List.of(), options, _ -> {});
    }

    /// The jars that the programs run with, each once, sorted.
    public static List<Path> libraries(List<Program> programs, Options options) {
        return programs.stream().flatMap(it -> Dependencies.of(it, options).value().stream()).distinct().sorted().toList();
    }
}
