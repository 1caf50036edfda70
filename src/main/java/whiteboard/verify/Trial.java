package whiteboard.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Blank;
import whiteboard.model.Part;
import whiteboard.model.Program;

/// Verifies one program.
record Trial(Options options, Session session) {

    /// How often a program runs where the order of immutable collections cannot be set, but only hoped to differ.
    private static final int UNSALTED_RUNS = 6;

    Verdict of(Program program, List<Part.Exercise> exercises) {
        Parsed<List<Path>> libraries = Dependencies.of(program, options);
        if (!libraries.problems().isEmpty()) return new Verdict(program, libraries.problems(), "", 0, false);
        Recall recall = Recall.of(program, exercises, libraries.value(), options);
        Optional<Long> known = options.useCache() ? recall.millis() : Optional.empty();
        if (known.isPresent()) return new Verdict(program, List.of(), program.promise(), known.get(), true);
        Verdict verdict = run(program, exercises, libraries.value());
        if (verdict.kept()) recall.remember(verdict.millis());
        return verdict;
    }

    private Verdict run(Program program, List<Part.Exercise> exercises, List<Path> libraries) {
        Compiled compiled = compile(program, program.source().text(), libraries);
        List<Problem> problems = new ArrayList<>(compiled.problems());
        if (compiled.classes().isEmpty()) return new Verdict(program, problems, "", 0, false);
        if (!compiled.asserts()) {
            problems.add(new Problem(program.source().whole(), Rule.VACUOUS, "the program asserts nothing",
                    "`assert` what the algorithm must give, by an oracle that shares no code with it"));
        }
        Ran first = run(program, compiled, libraries, Variation.FIRST);
        List<Problem> wrong = new ArrayList<>(Judge.of(program, first));
        if (first.end() == Ran.End.RETURNED) repeat(program, compiled, libraries, first, wrong);
        if (problems.isEmpty() && wrong.isEmpty()) {
            for (Part.Exercise it : exercises) exercise(program, it, compiled, libraries).ifPresent(problems::add);
        }
        problems.addAll(wrong);
        return new Verdict(program, problems, first.out(), first.millis(), false);
    }

    /// The second run and, where chance decides, more of them, until one differs.
    private void repeat(Program program, Compiled compiled, List<Path> libraries, Ran first, List<Problem> wrong) {
        int runs = first.salted() ? 2 : UNSALTED_RUNS;
        for (int i = 1; i < runs; i++) {
            Ran again = run(program, compiled, libraries, i % 2 == 1 ? Variation.SECOND : Variation.FIRST);
            Optional<Problem> varies = Judge.varies(program, first, again);
            if (again.end() == Ran.End.RETURNED && varies.isPresent()) {
                wrong.removeIf(it -> it.rule() == Rule.OUTPUT_DIFFERS);
                wrong.add(varies.get());
                return;
            }
            if (wrong.isEmpty()) wrong.addAll(Judge.of(program, again));
        }
    }

    private Optional<Problem> exercise(Program program, Part.Exercise exercise, Compiled whole, List<Path> libraries) {
        Optional<Blank> blank = Blank.of(program, exercise.method());
        if (blank.isEmpty()) return Optional.empty(); // the exercise's link is a problem of its own
        Optional<Problem> passes = blank(blank.get(), exercise, libraries);
        if (passes.isPresent()) return passes;
        return session.compilers().with(libraries,
                it -> new WrongBodies(blank.get(), whole, libraries, it, session, jvm()).problem(exercise));
    }

    private Optional<Problem> blank(Blank exam, Part.Exercise exercise, List<Path> libraries) {
        Program program = exam.program();
        Compiled blank = compile(program, exam.text(), libraries);
        String name = "`" + exercise.method() + "`";
        if (blank.classes().isEmpty()) {
            return Optional.of(new Problem(exercise.at(), Rule.EXERCISE_BLANK, "the program does not compile with "
                    + name + " blanked: " + blank.problems().getFirst().message()));
        }
        Ran ran = run(program, blank, libraries, Variation.FIRST);
        if (!Judge.of(program, ran).isEmpty()) return Optional.empty();
        return Optional.of(new Problem(exercise.at(), Rule.EXERCISE_BLANK, "the program passes with " + name
                + " blanked", "assert what the method does, or choose another method"));
    }

    private Compiled compile(Program program, String text, List<Path> libraries) {
        return session.compilers().with(libraries, it -> it.compile(program.source(), text, Compiler.FLAGS));
    }

    private Ran run(Program program, Compiled compiled, List<Path> libraries, Variation variation) {
        return jvm().run(session.room(compiled.classes()), compiled.mainClass(program.name()), libraries, variation,
                        Futures.in(program.source().text()));
    }

    private Jvm jvm() {
        return new Jvm(options.cage(), session.launcher());
    }
}
