package whiteboard.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Blank;
import whiteboard.model.Part;
import whiteboard.model.Program;

/// Tells whether an exercise refuses answers that are nearly right: the method's own body with one thing changed.
///
/// @param whole the program as it is, compiled
record WrongBodies(Blank blank, Compiled whole, List<Path> libraries, Compiler compiler, Session session, Jvm jvm) {

    /// Wrong bodies that must fail.
    private static final int ENOUGH = 2;

    /// Wrong bodies that are tried, spread over the method.
    private static final int TRIED = 8;

    /// What is wrong with the exercise, if anything.
    Optional<Problem> problem(Part.Exercise exercise) {
        Program program = blank.program();
        List<Mutant> mutants = spread(Syntax.mutants(program).stream().filter(this::inside).toList());
        List<Boolean> passed;
        try (Course course = new Course(program, whole.mainClass(program.name()), whole.classes(), libraries, session,
                jvm)) {
            for (Mutant mutant : mutants) {
                Compiled compiled = compiler.compile(program.source(), mutant.text(), Compiler.BARE);
                if (!compiled.classes().isEmpty()) course.run(compiled.classes());
            }
            passed = course.passed();
        }
        long failed = passed.stream().filter(it -> !it).count();
        if (failed >= ENOUGH) return Optional.empty();
        return Optional.of(new Problem(exercise.at(), Rule.EXERCISE_WRONG, "of " + passed.size()
                + " wrong bodies of `" + exercise.method() + "` " + failed + " fail; " + ENOUGH + " must",
                "assert what the method does, or choose a method with more in it, above the oracle"));
    }

    private boolean inside(Mutant mutant) {
        return blank.method().body().start() <= mutant.at().start() && mutant.at().end() <= blank.method().body().end();
    }

    private static List<Mutant> spread(List<Mutant> all) {
        if (all.size() <= TRIED) return all;
        List<Mutant> few = new ArrayList<>();
        for (int i = 0; i < TRIED; i++) few.add(all.get(i * all.size() / TRIED));
        return few;
    }
}
