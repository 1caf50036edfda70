package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Hash;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Program;

/// Runs programs with the real jbang, as a reader does, and compares what they print with the promise.
public final class Parity {

    /// JBang's own release on Maven Central. It declares no interface but its command line.
    static final String JBANG = "dev.jbang:jbang-cli:jar:all:0.132.1";

    /// Wall time of jbang, its compiler and the program together.
    private static final long MILLIS = 60_000;

    private static final Path BASH = Path.of("/bin/bash");

    /// jbang prints the command that runs the program and exits with 255; its own launcher is a shell script that
    /// then becomes that command, and so is this one. Arguments: java, the jar, the program.
    private static final String LAUNCH = """
            out=$("$1" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -cp "$2" dev.jbang.Main \
                --offline --quiet "$3"); rc=$?
            if [ $rc -eq 255 ]; then eval "exec $out"; fi
            [ -n "$out" ] && echo "$out"
            exit $rc
            """;

    private Parity() {}

    /// A verdict for each program, in the order given; none is remembered. jbang is resolved once, then it runs
    /// without a network, with folders of its own.
    ///
    /// @throws EnvironmentProblem where there is no bash, or jbang is neither here nor to be had
    public static List<Verdict> run(List<Program> programs, Options options) {
        if (!Files.isExecutable(BASH)) {
            throw new EnvironmentProblem("jbang is started by bash, and there is none", "run it on Linux or macOS");
        }
        Path jbang = Dependencies.single(JBANG);
        try (Session session = new Session(options)) {
            return Parallel.map(programs, options.jobs(), it -> verdict(it, jbang, session, options));
        }
    }

    /// `count` of the programs, the same whatever their order: those whose names and seed have the least hashes.
    public static List<Program> sample(List<Program> programs, int count, long seed) {
        return programs.stream().sorted(Comparator.comparing(it -> Hash.of(seed + " " + it.name()))).limit(count)
                .sorted(Comparator.comparing(Program::name)).toList();
    }

    private static Verdict verdict(Program program, Path jbang, Session session, Options options) {
        List<Path> libraries = new ArrayList<>();
        if (!program.dependencies().isEmpty()) {
            var resolved = Dependencies.of(program, options);
            if (!resolved.problems().isEmpty()) return new Verdict(program, resolved.problems(), "", 0, false);
            libraries.addAll(resolved.value());
        }
        Path room = session.room(Map.of());
        Ran ran;
        try {
            ran = Caged.run(options.cage(), command(program, jbang, room, libraries, options.cage()),
                    UUID.randomUUID().toString(), "", Limits.PROCESSES, MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException("jbang cannot be prepared in " + room, e);
        }
        return new Verdict(program, problems(program, ran), ran.out(), ran.millis(), false);
    }

    private static List<String> command(Program program, Path jbang, Path room, List<Path> libraries, Cage cage)
            throws IOException {
        Path source = room.resolve("app").resolve(program.source().name());
        Path own = room.resolve("jbang");
        Files.writeString(source, program.source().text(), StandardCharsets.UTF_8);
        Files.createDirectory(own);
        List<Path> readable = new ArrayList<>(List.of(Path.of("/bin"), Path.of("/usr/bin"), jbang, source));
        if (!libraries.isEmpty()) readable.add(Dependencies.repository());
        List<String> command = List.of("/usr/bin/env", "PATH=/usr/bin:/bin", "JAVA_HOME=" + Jdk.home(),
                "HOME=" + own, "JBANG_DIR=" + own, "JBANG_REPO=" + Dependencies.repository(),
                "JBANG_RUNTIME_SHELL=bash", "JBANG_STDIN_NOTTY=true", BASH.toString(), "-c", LAUNCH, "bash",
                Jdk.java().toString(), jbang.toString(), source.toString());
        return cage.command(new Cell(room.resolve("temp"), readable, List.of(own), Allowance.JBANG, command));
    }

    private static List<Problem> problems(Program program, Ran ran) {
        if (ran.code() == 0 && ran.end() != Ran.End.STUCK && ran.out().equals(program.promise())) return List.of();
        String said = ran.err().lines().filter(it -> !it.isBlank()).findFirst().map(it -> ": " + Inert.quote(it))
                .orElse("");
        if (ran.end() == Ran.End.STUCK || ran.code() != 0) {
            String how = ran.end() == Ran.End.STUCK ? "does not end after " + MILLIS / 1000 + " s"
                    : "exits with " + ran.code();
            return List.of(new Problem(program.source().whole(), Rule.JBANG_DIFFERS, "jbang " + how + said));
        }
        int line = Promise.firstDifference(program.promise(), ran.out());
        return List.of(new Problem(Promise.at(program, line), Rule.JBANG_DIFFERS, "run by jbang it prints "
                + Promise.quote(ran.out(), line) + ", promises " + Promise.quote(program.promise(), line)));
    }
}
