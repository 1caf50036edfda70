package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import whiteboard.file.Problem;
import whiteboard.file.Rule;

/// What a program cannot do, in each of the cages that work here.
class CageTest {

    @TempDir
    Path work;

    static Stream<Cage> cages() {
        Cage best = CageRequired.cage();
        return best instanceof Bubblewrap ? Stream.of(best, new Unshare()) : Stream.of(best);
    }

    private Verdict verdict(Cage cage, String name, String body, String promise) {
        return Verifier.verify(List.of(Sample.program(name, body, promise)), Options.of(cage, work, List.of()))
                .getFirst();
    }

    @ParameterizedTest
    @MethodSource("cages")
    void aServerOfTheHostIsOutOfReach(Cage cage) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Verdict verdict = verdict(cage, "CallsTheHost", """
                    import java.net.*;
                    void main() throws Exception {
                        assert List.of().isEmpty();
                        try (Socket socket = new Socket("127.0.0.1", %d)) {
                            IO.println(socket.isConnected());
                        }
                    }
                    """.formatted(server.getLocalPort()), "true\n");
            server.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, server::accept);
            assertEquals("throws `java.net.ConnectException: Connection refused`",
                    verdict.problems().getFirst().message());
        }
    }

    @ParameterizedTest
    @MethodSource("cages")
    void filesOfTheHostCannotBeSeen(Cage cage) throws IOException {
        Path home = Files.createTempFile(Path.of(System.getProperty("user.home")), "canary", "");
        try {
            Verdict verdict = verdict(cage, "LooksAround", """
                    import java.nio.file.*;
                    void main() throws Exception {
                        assert List.of().isEmpty();
                        IO.println(Files.exists(Path.of("%s")) + " " + Files.exists(Path.of("%s")));
                        IO.println(Files.exists(Path.of("/etc/passwd")) + " " + Files.exists(Path.of("/bin/sh")));
                        IO.println(System.getProperty("user.home") + " " + Path.of("").toAbsolutePath());
                    }
                    """.formatted(home, work), "false true\nfalse false\n/tmp /tmp\n");
            assertEquals("", Told.of(verdict));
        } finally {
            Files.delete(home);
        }
    }

    @ParameterizedTest
    @MethodSource("cages")
    void nothingIsWrittenOutsideTheTemporaryFolder(Cage cage) throws IOException {
        Path host = Files.createTempDirectory("host");
        Verdict verdict = verdict(cage, "Writes", """
                import java.nio.file.*;
                void main() {
                    assert List.of().isEmpty();
                    for (String it : List.of("/x", "%s/x", "%s/x", "/proc/x", "/dev/x", "/lib/x")) {
                        try {
                            Files.writeString(Path.of(it), "x");
                            IO.println("wrote");
                        } catch (java.io.IOException e) {
                            IO.println("refused");
                        }
                    }
                }
                """.formatted(host, System.getProperty("java.home")), "refused\n".repeat(6));
        assertEquals("", Told.of(verdict));
        try (Stream<Path> left = Files.list(host)) {
            assertEquals(0, left.count());
        }
        Files.delete(host);
    }

    @ParameterizedTest
    @MethodSource("cages")
    void theTemporaryFolderIsSmall(Cage cage) {
        Verdict verdict = verdict(cage, "FillsTheDisk", """
                import java.nio.file.*;
                void main() throws Exception {
                    assert List.of().isEmpty();
                    for (int i = 0; i < 100; i++) Files.write(Path.of("f" + i), new byte[1 << 20]);
                    IO.println("full");
                }
                """, "full\n");
        assertEquals("throws `java.io.IOException: No space left on device`",
                verdict.problems().getFirst().message());
    }

    @ParameterizedTest
    @MethodSource("cages")
    void aProcessThatStaysBehindIsRefusedAndDies(Cage cage) throws InterruptedException {
        Verdict verdict = verdict(cage, "StaysBehind", """
                void main(String[] args) throws Exception {
                    assert List.of().isEmpty();
                    if (System.getProperty("child") != null) Thread.sleep(60_000);
                    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dchild=behind-%d",
                            "-cp", System.getProperty("java.class.path"), "StaysBehind")
                            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                    IO.println("parent");
                }
                """.formatted(ProcessHandle.current().pid()), "parent\n");
        Rule refusal = cage instanceof Bubblewrap ? Rule.STANDARD_ERROR : Rule.EXIT;
        assertEquals(List.of(refusal), verdict.problems().stream().map(Problem::rule).toList());
        assertFalse(lives("-Dchild=behind-" + ProcessHandle.current().pid()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSIX_SPAWN", "FORK"})
    void bubblewrapLetsNoProcessStart(String how) {
        Cage cage = CageRequired.cage();
        Assumptions.assumeTrue(cage instanceof Bubblewrap, "bubblewrap is not installed");
        Verdict verdict = verdict(cage, "Forks", """
                void main() throws Exception {
                    assert List.of().isEmpty();
                    System.setProperty("jdk.lang.Process.launchMechanism", "%s");
                    try {
                        new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start();
                    } catch (java.io.IOException e) {
                        IO.println(e.getMessage().contains("Operation not permitted"));
                    }
                }
                """.formatted(how), "true\n");
        assertEquals("", Told.of(verdict));
    }

    /// The kernel takes a moment to bury the dead.
    private static boolean lives(String argument) throws InterruptedException {
        for (int i = 0; i < 50 && found(argument); i++) Thread.sleep(20);
        return found(argument);
    }

    private static boolean found(String argument) {
        return ProcessHandle.allProcesses().anyMatch(it -> it.info().commandLine().orElse("").contains(argument));
    }

    @ParameterizedTest
    @MethodSource("cages")
    void noFolderOfARunIsLeft(Cage cage) throws IOException {
        verdict(cage, "Good", "void main() { assert List.of().isEmpty(); IO.println(1); }\n", "1\n");
        try (Stream<Path> runs = Files.list(work.resolve("runs"))) {
            assertEquals(0, runs.count());
        }
    }

    @Test
    void withoutACageTheLimitsHoldAndNoProcessStays() throws InterruptedException {
        Verdict verdict = verdict(new Plain("a test"), "Detached", """
                void main(String[] args) throws Exception {
                    assert List.of().isEmpty();
                    if (System.getProperty("child") != null) Thread.sleep(60_000);
                    new ProcessBuilder("/bin/sh", "-c", "setsid \\"$@\\" >/dev/null 2>&1 &", "sh",
                            System.getProperty("java.home") + "/bin/java", "-Dchild=detached-%d",
                            "-cp", System.getProperty("java.class.path"), "Detached").start().waitFor();
                    IO.println("parent");
                }
                """.formatted(ProcessHandle.current().pid()), "parent\n");
        assertEquals("parent\n", verdict.output());
        assertFalse(lives("-Dchild=detached-" + ProcessHandle.current().pid()));
    }

    @Test
    void eachCageSaysWhichItIsInOneLine() {
        assertTrue(new Bubblewrap().says().startsWith("programs run caged by bubblewrap: no network"));
        assertTrue(new Unshare().says().startsWith("programs run caged by unshare: no network"));
        assertEquals("programs run WITHOUT a cage (as asked): they reach your files and the network",
                Cage.choose(Sandbox.NONE).says());
    }

    @BeforeEach
    void onLinux() {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "cages are for Linux");
    }
}
