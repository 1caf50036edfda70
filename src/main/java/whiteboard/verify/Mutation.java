package whiteboard.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whiteboard.file.Hash;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.model.Program;

/// Changes one small thing of a program's algorithm at a time and sees whether the program notices: whether its
/// asserts fail or its output changes. A program that does not notice proves little.
public final class Mutation {

    private Mutation() {}

    /// The score of a program. Same source, same mutants, same score, but for a mutant that is neither quick nor
    /// endless: one may take three times as long as the program, and a second.
    public static Score run(Program program, Options options) {
        Parsed<List<Path>> libraries = Dependencies.of(program, options);
        if (!libraries.problems().isEmpty()) return refused(program, libraries.problems());
        try (Session session = new Session(options)) {
            Jvm jvm = new Jvm(options.cage(), session.launcher());
            return session.compilers().with(libraries.value(), it -> run(program, libraries.value(), session, it, jvm));
        }
    }

    private static Score run(Program program, List<Path> libraries, Session session, Compiler compiler, Jvm jvm) {
        Compiled whole = compiler.compile(program.source(), program.source().text(), Compiler.BARE);
        if (whole.classes().isEmpty()) return refused(program, whole.problems());
        String mainClass = whole.mainClass(program.name());
        List<Problem> wrong = Judge.of(program, jvm.run(session.room(whole.classes()), mainClass, libraries,
                Variation.FIRST, false));
        if (!wrong.isEmpty()) return refused(program, wrong);
        return score(program, whole, compiler,
                new Course(program, mainClass, whole.classes(), libraries, session, jvm));
    }

    private static Score refused(Program program, List<Problem> problems) {
        return new Score(program, 0, List.of(), List.of(), 0, 0, problems);
    }

    /// Compiles the next mutant while the last one runs. A mutant with the class files of the program, or of an
    /// earlier mutant, is no other program.
    private static Score score(Program program, Compiled whole, Compiler compiler, Course course) {
        Set<String> seen = new HashSet<>(Set.of(hash(whole)));
        List<Mutant> tried = new ArrayList<>();
        int equivalent = 0, invalid = 0;
        try (course) {
            for (Mutant mutant : Syntax.mutants(program)) {
                Compiled compiled = compiler.compile(program.source(), mutant.text(), Compiler.BARE);
                if (compiled.classes().isEmpty()) invalid++;
                else if (!seen.add(hash(compiled))) equivalent++;
                else {
                    tried.add(mutant);
                    course.run(compiled.classes());
                }
            }
            List<Mutant> same = new ArrayList<>();
            List<Boolean> passed = course.passed();
            for (int i = 0; i < tried.size(); i++) if (passed.get(i)) same.add(tried.get(i));
            Declarations declared = Declarations.of(program, same);
            return new Score(program, tried.size() - same.size(), declared.survived(), declared.excused(), equivalent,
                    invalid, declared.problems());
        }
    }

    private static String hash(Compiled compiled) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, byte[]> it : compiled.classes().entrySet()) {
            all.append(it.getKey()).append(' ').append(Hash.of(it.getValue())).append('\n');
        }
        return Hash.of(all.toString());
    }
}
