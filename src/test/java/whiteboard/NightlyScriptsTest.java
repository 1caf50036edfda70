package whiteboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scripts that GitHub runs at night, here without a network: what they would call is a script too.
class NightlyScriptsTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    Path guide;

    @BeforeEach
    void bash() {
        Requirement.of("bash", Files.isExecutable(BASH), "the scripts run on Linux and macOS");
    }

    @Test
    void aLinkEndsWhereAReaderSeesItEnd() throws Exception {
        write("content/a.md", """
                See [x](https://a.org/wiki/K_(x)_y), (https://b.org/c) and [d](https://e.org/k_(x)).
                <https://f.org/g>, **https://h.org/i#j**.

                [t]: https://k.org/?a=b&c=d "title"
                | `https://l.org` | http://m.org |
                """);
        assertEquals("""
                content/a.md:1:https://a.org/wiki/K_(x)_y
                content/a.md:1:https://b.org/c
                content/a.md:1:https://e.org/k_(x)
                content/a.md:2:https://f.org/g
                content/a.md:2:https://h.org/i#j
                content/a.md:4:https://k.org/?a=b&c=d
                content/a.md:5:https://l.org
                0""", run("links", "--list"));
    }

    @Test
    void onlyADeadLinkIsReportedAndEachPlaceOfIt() throws Exception {
        program("curl", "case ${!#} in *404) echo 404 ;; *down) echo 000; exit 6 ;; *busy) echo 503 ;;"
                + " *bots) echo 403 ;; *) echo 200 ;; esac");
        write("content/a.md", "https://a.org/404\nhttps://a.org/fine https://a.org/bots\n");
        write("content/b/c.md", "https://a.org/404x https://b.org/down\nhttps://a.org/404 https://c.org/busy\n");
        assertEquals("""
                - content/a.md line 1: <https://a.org/404> (404)
                - content/b/c.md line 2: <https://a.org/404> (404)
                - content/b/c.md line 1: <https://b.org/down> (000)
                - content/b/c.md line 2: <https://c.org/busy> (503)
                0""", run("links"));
    }

    @Test
    void aGuideWithoutLinksHasNoDeadOne() throws Exception {
        write("content/a.md", "nothing\n");
        assertEquals("0", run("links"));
    }

    @Test
    void aProgramThatJbangRunsDifferentlyIsReported() throws Exception {
        program("jbang", "case ${!#} in *Fails.java) echo 1; exit 3 ;; *) echo 1 ;; esac");
        String text = "void main() {}\n\n/* Output\n%s\n*/\n";
        write("content/Keeps.java", text.formatted("1"));
        assertEquals("1\n1 programs run by jbang, 0 failed\n0", run("jbang"));
        write("content/Breaks.java", text.formatted("2"));
        write("content/Fails.java", text.formatted("1"));
        assertEquals("""
                1
                content/Breaks.java does not print under jbang what it promises:
                1c1
                < 2
                ---
                > 1
                content/Fails.java does not print under jbang what it promises:
                3 programs run by jbang, 2 failed
                1""", run("jbang"));
    }

    @Test
    void noProgramAtAllIsAFailure() throws Exception {
        program("jbang", "echo 1");
        write("content/a.md", "nothing\n");
        assertEquals("1\n0 programs run by jbang, 0 failed\n1", run("jbang"));
    }

    private void program(String name, String script) throws IOException {
        write("bin/" + name, "#!/bin/bash\n" + script + "\n");
        if (!guide.resolve("bin/" + name).toFile().setExecutable(true)) throw new IOException("no " + name);
    }

    private void write(String name, String text) throws IOException {
        Path file = guide.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// What the script prints, then its exit code.
    private String run(String script, String... arguments) throws Exception {
        write(".ci/" + script, Files.readString(Path.of(".ci", script)));
        List<String> command = new ArrayList<>(List.of(BASH.toString(), ".ci/" + script));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(guide.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", guide.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + process.waitFor();
    }
}
