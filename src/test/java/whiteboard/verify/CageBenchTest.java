package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whiteboard.Proof;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Program;

/// Programs that try to get out, and programs that misbehave, all beside good ones: none gets anything, each is
/// stopped within its limit and two seconds, nothing stays, and the good ones are as they would be alone.
class CageBenchTest {

    private static final long STOPPED_MILLIS = Limits.MILLIS + 2_000;
    private static final Program GOOD = Sample.program("Good", """
            void main() {
                assert List.of().isEmpty();
                IO.println("%.1f %s".formatted(0.5, TimeZone.getDefault().getID().isEmpty()));
            }
            """, "0.5 false\n");

    @TempDir
    Path work;
    @TempDir
    Path host;

    @BeforeEach
    void onLinux() {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "cages are for Linux");
    }

    static Stream<Cage> cages() {
        return CageTest.cages();
    }

    @ParameterizedTest
    @MethodSource("cages")
    void nothingEscapes(Cage cage) throws Exception {
        List<Attempt> attempts = Escapes.all();
        List<String> wrong = escaped(cage, attempts);
        Proof.of("cage " + cage.name(), attempts.size() + " attempts, " + wrong.size() + " escaped");
        assertEquals(List.of(), wrong);
    }

    /// The bench would notice: without walls the same programs get what they came for.
    @Test
    void withoutACageTheBenchReportsTheEscapes() throws Exception {
        List<Attempt> open = Escapes.all().stream().filter(Attempt::open).toList();
        List<String> wrong = escaped(new Plain("a test"), open);
        Proof.of("cage none", open.size() + " attempts, " + wrong.stream().filter(it -> it.contains("ESCAPED")).count()
                + " escaped, as they must where there is no cage");
        for (Attempt it : open) {
            assertTrue(wrong.stream().anyMatch(w -> w.startsWith(it.name() + ": ESCAPED")), it.name() + " in " + wrong);
        }
        assertTrue(wrong.contains("on the host: written"), wrong.toString());
    }

    /// Runs the attempts, good programs before and behind, and tells what was not held.
    private List<String> escaped(Cage cage, List<Attempt> attempts) throws Exception {
        Path home = Files.createTempFile(Path.of(System.getProperty("user.home")), "canary", "");
        Path socket = host.resolveSibling(host.getFileName() + ".socket");
        Set<String> mounts = mounts(), processes = processes();
        try (ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
             ServerSocketChannel file = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            file.bind(UnixDomainSocketAddress.of(socket));
            Map<String, String> bait = Map.of("PORT", Integer.toString(server.getLocalPort()), "SOCKET",
                    socket.toString(), "CANARY", home.toString(), "HOST", host.toString());
            List<Program> programs = new ArrayList<>(List.of(GOOD));
            attempts.forEach(it -> programs.add(it.program(bait)));
            programs.add(Sample.program("GoodToo", "void main() {\n    assert List.of().isEmpty();\n"
                    + "    IO.println(1);\n}\n", "1\n"));
            List<Verdict> verdicts = verify(cage, programs);
            List<String> wrong = new ArrayList<>(neighbours(verdicts));
            for (int i = 0; i < attempts.size(); i++) held(attempts.get(i), verdicts.get(i + 1)).ifPresent(wrong::add);
            wrong.addAll(left(mounts, processes));
            return wrong;
        } finally {
            Files.delete(home);
            Files.delete(socket);
        }
    }

    private List<Verdict> verify(Cage cage, List<Program> programs) {
        return Verifier.verify(programs, Options.of(cage, work, List.of()).withJobs(4));
    }

    private static Optional<String> held(Attempt attempt, Verdict verdict) {
        if (verdict.output().contains(Attempt.ESCAPED)) {
            return Optional.of(attempt.name() + ": " + verdict.output().strip());
        }
        Set<Rule> rules = verdict.problems().stream().map(Problem::rule).collect(Collectors.toSet());
        boolean right = rules.isEmpty() || !attempt.stopped().isEmpty() && attempt.stopped().containsAll(rules);
        boolean soon = verdict.millis() <= STOPPED_MILLIS;
        return right && soon ? Optional.empty()
                : Optional.of(attempt.name() + ": " + verdict.millis() + " ms: " + Told.of(verdict));
    }

    private static List<String> neighbours(List<Verdict> verdicts) {
        return Stream.of(verdicts.getFirst(), verdicts.getLast()).filter(it -> !it.kept())
                .map(it -> "a neighbour: " + Told.of(it)).toList();
    }

    /// Processes, mounts and files that were not there before.
    private List<String> left(Set<String> mounts, Set<String> processes) throws Exception {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < 50 && !processes.containsAll(processes()); i++) Thread.sleep(20);
        processes().stream().filter(it -> !processes.contains(it)).map("a process: "::concat).forEach(left::add);
        mounts().stream().filter(it -> !mounts.contains(it)).map("a mount: "::concat).forEach(left::add);
        names(host).map("on the host: "::concat).forEach(left::add);
        names(work.resolve("runs")).map("of a run: "::concat).forEach(left::add);
        return left;
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(it -> it.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Set<String> mounts() throws IOException {
        return new TreeSet<>(Files.readAllLines(Path.of("/proc/self/mounts")));
    }

    private static Set<String> processes() {
        return ProcessHandle.current().descendants().map(it -> it.pid() + " " + it.info().commandLine().orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void badCitizensAreStoppedAndHarmNobody() throws Exception {
        Map<String, Set<Rule>> expected = new HashMap<>();
        List<Program> programs = new ArrayList<>(List.of(GOOD));
        Citizens.all((name, body, promise, rules) -> {
            programs.add(Sample.program(name, body, promise));
            expected.put(name, rules);
        });
        programs.add(Sample.program("GoodToo", "void main() {\n    assert List.of().isEmpty();\n"
                + "    IO.println(1);\n}\n", "1\n"));
        Set<String> mounts = mounts(), processes = processes();
        List<Verdict> verdicts = verify(CageRequired.cage(), programs);
        List<String> wrong = new ArrayList<>(neighbours(verdicts));
        for (Verdict it : verdicts.subList(1, verdicts.size() - 1)) {
            Set<Rule> rules = it.problems().stream().map(Problem::rule).collect(Collectors.toSet());
            Set<Rule> wanted = expected.get(it.program().name());
            boolean right = wanted.isEmpty() ? rules.isEmpty() : !rules.isEmpty() && wanted.containsAll(rules);
            if (!right || it.millis() > STOPPED_MILLIS) wrong.add(it.millis() + " ms: " + it.program().name() + Told.of(it));
            boolean inert = Told.of(it.problems().stream().map(p -> new Problem(p.at().source().whole(), p.rule(),
                    p.message(), p.help())).toList()).chars().allMatch(c -> c == '\n' || !Character.isISOControl(c));
            if (!inert) wrong.add("not inert: " + it.program().name());
        }
        wrong.addAll(left(mounts, processes));
        long longest = verdicts.stream().mapToLong(Verdict::millis).max().orElse(0);
        Proof.of("cage", expected.size() + " bad citizens, " + wrong.size() + " that were not stopped or harmed another; "
                + "the last was stopped after " + longest + " ms");
        assertEquals(List.of(), wrong);
    }
}
