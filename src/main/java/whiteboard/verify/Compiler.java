package whiteboard.verify;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.verify.inside.Wire;

/// javac in a cage of its own, since what it reads was written by strangers: one process for many sources, for one
/// thread at a time. A source that makes it overflow, crash or run for ever ends the process, and the next source
/// gets a new one.
final class Compiler implements AutoCloseable {

    /// As `jbang` compiles, with every warning. `FLOW` reports the type errors of a file with a syntax error too.
    static final List<String> FLAGS = List.of("-g", "-parameters", "-Xlint:all", "-proc:none",
            "--should-stop=ifError=FLOW", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000");

    /// For comparing what two sources compile to: without line numbers and names of variables.
    static final List<String> BARE = List.of("-g:none", "-nowarn", "-proc:none");

    /// Wall time that a source may take.
    static final int SECONDS = 20;

    private final Supplier<Process> start;
    private final int seconds;
    private Process process;
    private DataOutputStream requests;
    private DataInputStream answers;

    /// @param seconds after which it is given up
    /// @param start   of a process that runs `inside.Javac` with the class path of the sources
    Compiler(int seconds, Supplier<Process> start) {
        this.seconds = seconds;
        this.start = start;
    }

    /// Compiles `text`, which is the source's own or a variant of it, and reports in the source.
    Compiled compile(Source source, String text, List<String> flags) {
        FutureTask<Answer> task = new FutureTask<>(() -> ask(source.name(), text, flags));
        Thread.ofPlatform().daemon().name("javac " + source.name()).start(task);
        try {
            return judged(source, task.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            close();
            return failed(source, "the compiler has not ended after " + seconds + " s");
        } catch (ExecutionException e) {
            close();
            if (e.getCause() instanceof IOException io) {
                return failed(source, "the compiler ended without an answer"
                        + (io.getMessage() == null ? "" : ": " + Inert.line(io.getMessage())));
            }
            throw new IllegalStateException("the compiler cannot be asked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + source.path() + " was compiled", e);
        }
    }

    private Answer ask(String name, String text, List<String> flags) throws IOException {
        if (process == null) {
            process = start.get();
            requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        }
        requests.writeInt(flags.size());
        for (String it : flags) Wire.write(requests, it);
        Wire.write(requests, name);
        Wire.write(requests, text);
        requests.flush();
        return Answer.read(answers);
    }

    private Compiled judged(Source source, Answer answer) {
        List<Problem> problems = answer.said().stream().map(it -> Diagnostics.problem(source, it)).toList();
        return switch (answer.end()) {
            case DONE -> new Compiled(answer.classes(), problems);
            case FAILED -> problems.isEmpty() ? failed(source, "the compiler gave up: " + first(answer.aside()))
                    : new Compiled(new TreeMap<>(), problems);
            case OVERFLOW -> over(source, "compiler overflow: something is nested too deeply");
            case MEMORY -> over(source, "the compiler ran out of memory");
            case CRASH -> over(source, "the compiler crashed: " + first(answer.aside()));
        };
    }

    /// What a compiler does after such an end is nobody's promise.
    private Compiled over(Source source, String why) {
        close();
        return failed(source, why);
    }

    private static Compiled failed(Source source, String why) {
        return new Compiled(new TreeMap<>(), List.of(new Problem(source.whole(), Rule.COMPILE, why)));
    }

    private static String first(String aside) {
        return Inert.line(aside.strip().lines().findFirst().orElse("without a reason"));
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        process = null;
    }
}
