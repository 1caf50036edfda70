package whiteboard.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Program;

/// Compares what a program did with what it may do and promises.
final class Judge {

    private Judge() {}

    /// Everything that is wrong with one run.
    static List<Problem> of(Program program, Ran ran) {
        return switch (ran.end()) {
            case TIME -> List.of(stopped(program, ran, Rule.TIME_LIMIT, "the program still runs after "
                    + Limits.MILLIS / 1000 + " s"));
            case THREAD -> List.of(stopped(program, ran, Rule.TIME_LIMIT, "thread "
                    + Inert.quote(ran.where().lines().findFirst().orElse("")) + " still runs "
                    + Limits.MILLIS / 1000 + " s after the start, main has returned"));
            case STUCK -> List.of(new Problem(program.source().whole(), Rule.TIME_LIMIT, "the JVM did not end after "
                    + Limits.MILLIS / 1000 + " s and was killed"));
            case FLOOD -> List.of(new Problem(firstLine(program), Rule.OUTPUT_LIMIT, "the program printed more than "
                    + (Limits.OUTPUT >> 20) + " MB and was killed"));
            case CROWDED -> List.of(new Problem(program.source().whole(), Rule.PROCESS_LIMIT,
                    "the program had " + Limits.PROCESSES + " processes at once and was killed",
                    "do it in threads of its own process"));
            case CHILDREN -> List.of(new Problem(program.source().whole(), Rule.EXIT,
                    "main returned, but a process that the program started still runs", "wait for it"));
            case LOST -> List.of(lost(program, ran.where()));
            case EXITED -> exited(program, ran);
            case RETURNED -> returned(program, ran);
        };
    }

    private static Problem stopped(Program program, Ran ran, Rule rule, String message) {
        Optional<Span> line = Trace.line(program.source(), ran.where());
        String top = ran.where().lines().skip(1).findFirst().map(String::strip).orElse("");
        return new Problem(line.orElse(program.source().whole()), rule, message,
                line.isPresent() || top.isEmpty() ? "it was here" : "it was " + Inert.line(top));
    }

    /// `lambda$sort$0` is in the method `sort`.
    private static Problem lost(Program program, String where) {
        int blank = where.indexOf(' ');
        String method = where.substring(0, blank).replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
        Span at = program.fragment(method).map(it -> program.source().span(it.body().start(), it.body().start()))
                .orElse(program.source().whole());
        return new Problem(at, Rule.EXIT, "a task in `" + Inert.line(method) + "` throws "
                + Inert.quote(where.substring(blank + 1)) + ", and its future is never asked", "`get` every future");
    }

    private static List<Problem> exited(Program program, Ran ran) {
        Optional<Problem> memory = Memory.problem(program, ran);
        if (memory.isPresent()) return List.of(memory.get());
        if (!ran.err().isBlank()) return List.of(Errors.problem(program, ran));
        return List.of(new Problem(program.source().whole(), Rule.EXIT,
                "the program ended with exit code " + ran.code() + " before main returned",
                "return from main instead of `System.exit` or `Runtime.halt`"));
    }

    private static List<Problem> returned(Program program, Ran ran) {
        List<Problem> problems = new ArrayList<>();
        Optional<Problem> memory = Memory.problem(program, ran);
        memory.ifPresent(problems::add);
        if (memory.isEmpty() && !ran.err().isEmpty()) problems.add(Errors.problem(program, ran));
        if (memory.isEmpty() && ran.err().isEmpty() && ran.code() != 0) {
            problems.add(new Problem(program.source().whole(), Rule.EXIT, "main returned, but the exit code is "
                    + ran.code()));
        }
        if (ran.out().isEmpty()) {
            problems.add(new Problem(firstLine(program), Rule.VACUOUS, "the program prints nothing",
                    "print what it found"));
        }
        Promise.difference(program, ran.out()).ifPresent(problems::add);
        return problems;
    }

    /// What two runs under different circumstances show that one cannot.
    static Optional<Problem> varies(Program program, Ran first, Ran second) {
        if (first.out().equals(second.out())) return Optional.empty();
        int line = Promise.firstDifference(first.out(), second.out());
        return Optional.of(new Problem(Promise.at(program, line), Rule.OUTPUT_VARIES,
                "prints " + Promise.quote(first.out(), line) + " in one run and "
                        + Promise.quote(second.out(), line) + " in another",
                "the runs differ in the order of `Set.of` and `Map.of`, identity hash codes, locale, time zone and "
                        + "number of processors"));
    }

    private static Span firstLine(Program program) {
        return Promise.at(program, 0);
    }
}
