package whiteboard.verify;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Program;

/// javac in this JVM, for one thread at a time: it keeps the class library indexed from one program to the next.
/// A source that makes it overflow, crash or run for ever harms no other.
final class Compiler implements AutoCloseable {

    /// As `jbang` compiles, with every warning. `FLOW` reports the type errors of a file with a syntax error too.
    static final List<String> FLAGS = List.of("-g", "-parameters", "-Xlint:all", "-proc:none",
            "--should-stop=ifError=FLOW", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000");

    /// For comparing what two sources compile to: without line numbers and names of variables.
    static final List<String> BARE = List.of("-g:none", "-nowarn", "-proc:none");

    private static final String OVERFLOW = "compiler overflow: something is nested too deeply";
    private static final long STACK = 4L << 20;
    private static final long SECONDS = 20;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private StandardJavaFileManager files;

    Compiler() {
        if (javac == null) throw new EnvironmentProblem("this Java has no compiler", "run with a JDK 25, not a JRE");
        files = manager();
    }

    private StandardJavaFileManager manager() {
        return javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    /// What can be changed in a program that compiles.
    List<Mutant> mutants(Program program) {
        JavacTask task = (JavacTask) javac.getTask(null, files, _ -> {}, BARE, null,
                List.of(new InMemory.Text(program.source(), program.source().text())));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return Mutants.of(program, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    /// Compiles `text`, which is the source's own or a variant of it, and reports in the source.
    Compiled compile(Source source, String text, List<String> flags, List<Path> classPath) {
        StandardJavaFileManager own = files;
        FutureTask<Compiled> task = new FutureTask<>(() -> call(own, source, text, flags, classPath));
        Thread thread = new Thread(null, task, "javac " + source.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            files = manager(); // the old one belongs to the thread that cannot be stopped
            return failed(source, "the compiler has not ended after " + SECONDS + " s");
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case StackOverflowError _ -> failed(source, OVERFLOW);
                case OutOfMemoryError _ -> failed(source, "the compiler ran out of memory");
                case UncheckedIOException io -> throw io;
                case Throwable crash -> failed(source, "the compiler crashed: " + Inert.line(crash.toString()));
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + source.path() + " was compiled", e);
        }
    }

    private static Compiled failed(Source source, String why) {
        return new Compiled(new TreeMap<>(), List.of(new Problem(source.whole(), Rule.COMPILE, why)));
    }

    private Compiled call(StandardJavaFileManager files, Source source, String text, List<String> flags,
                          List<Path> classPath) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (InMemory memory = new InMemory(files)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            StringWriter aside = new StringWriter();
            boolean done = javac.getTask(aside, memory, said, flags, null, List.of(new InMemory.Text(source, text)))
                    .call();
            List<Problem> problems = new ArrayList<>();
            for (Diagnostic<? extends JavaFileObject> it : said.getDiagnostics()) {
                if (Diagnostics.counts(it)) problems.add(Diagnostics.problem(source, it));
            }
            if (!done && problems.isEmpty()) return failed(source, reason(aside.toString()));
            return new Compiled(done ? memory.classes() : new TreeMap<>(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("the class path of " + source.path() + " cannot be read", e);
        }
    }

    /// What javac says where it cannot give a diagnostic.
    private static String reason(String aside) {
        if (aside.contains("StackOverflowError")) return OVERFLOW;
        return "the compiler gave up: " + Inert.line(aside.strip().lines().findFirst().orElse("without a reason"));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
