package whiteboard.parse;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// A program through javac's parser: what it declares, and whether it asserts and prints anything.
///
/// @param declarations in the order of the source, those inside a type after the type
record JavaTree(List<Declaration> declarations, boolean asserts, boolean prints, List<Problem> problems) {

    /// @param end       past the last character
    /// @param bodyStart offset of the opening brace, or of the declaration where there is no body
    record Declaration(String name, Sort sort, int start, int end, int bodyStart, int bodyEnd) {}

    enum Sort { METHOD, TYPE, FIELD }

    /// Enough for every nesting that [JavaText] lets through; the stack is only reserved, not used.
    private static final long STACK = 32L << 20;

    /// Parses on a thread with a stack of its own, so that the verdict does not depend on the caller's.
    static JavaTree of(Source source) {
        FutureTask<JavaTree> task = new FutureTask<>(() -> parse(source));
        Thread.ofPlatform().stackSize(STACK).name("javac " + source.name()).start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing " + source, e);
        } catch (ExecutionException e) {
            if (!overflow(e)) throw new IllegalStateException(source.path(), e);
            Problem overflow = new Problem(source.whole(), Rule.PROGRAM_SYNTAX,
                    "compiler overflow: an expression nests too deep", "name the parts");
            return new JavaTree(List.of(), true, true, List.of(overflow));
        }
    }

    private static boolean overflow(Throwable e) {
        return e instanceof StackOverflowError || e.getCause() != null && overflow(e.getCause());
    }

    private static JavaTree parse(Source source) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of("-proc:none", "-Xlint:none");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaTreeReader reader;
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            // else javac opens every jar of the generator, which takes longer than all the rest
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            JavacTask task = (JavacTask) javac.getTask(Writer.nullWriter(), files, diagnostics, options, null,
                    List.of(new Text(source.text())));
            reader = new JavaTreeReader(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) reader.scan(unit, unit);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        List<Problem> problems = new ArrayList<>();
        for (var it : diagnostics.getDiagnostics()) {
            if (it.getKind() != Diagnostic.Kind.ERROR) continue;
            problems.add(new Problem(span(source, it), Rule.PROGRAM_SYNTAX, it.getMessage(Locale.ROOT).strip()
                    .replace('\n', ' ')));
        }
        return new JavaTree(reader.declarations(), reader.asserts(), reader.prints(), problems);
    }

    private static Span span(Source source, Diagnostic<?> diagnostic) {
        int length = source.text().length();
        int start = Math.clamp(diagnostic.getPosition(), 0, length);
        int end = Math.clamp(diagnostic.getEndPosition(), start, length);
        int line = source.text().indexOf('\n', start);
        return source.span(start, line < 0 ? end : Math.min(end, line));
    }

    /// Named alike for all programs: javac checks a file's name against what it holds, which is not its syntax.
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("string:///Program.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
