package whiteboard.verify;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import whiteboard.file.EnvironmentProblem;
import whiteboard.model.Program;
import whiteboard.verify.inside.InMemory;

/// javac's parser in this JVM. It reads a text and compiles nothing.
final class Syntax {

    private Syntax() {}

    /// What can be changed in a program that compiles.
    static List<Mutant> mutants(Program program) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) throw new EnvironmentProblem("this Java has no compiler", "run with a JDK 25, not a JRE");
        JavacTask task = (JavacTask) javac.getTask(null, null, _ -> {}, Compiler.BARE, null,
                List.of(new InMemory.Text(program.source().name(), program.source().text())));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return Mutants.of(program, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }
}
