package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.file.Leftovers;

/// A machine that is in the way: told with the cause and a cure by exit code 3, never by a stack trace, never by half
/// a site.
class HostileMachineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void sample() throws IOException {
        Sample.in(folder);
    }

    private static void environment(Sample.Ran ran, String cause, String cure) {
        assertEquals(Exit.ENVIRONMENT, ran.exit(), ran.err());
        assertTrue(ran.err().contains("error: ") && ran.err().contains(cause), ran.err());
        assertTrue(ran.err().contains("\n  ") && ran.err().contains(cure), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void namesThatTheLocaleCannotReadAskForAnother() throws Exception {
        Assumptions.assumeTrue(Cli.linux(), "names are bytes on Linux");
        assertEquals(0, new ProcessBuilder("bash", "-c", "cp k-means.md $'\\xc3\\xa9.md'; printf x > $'\\xff.md'")
                .directory(folder.resolve("content/ai/algorithms").toFile()).start().waitFor());
        Cli cli = Cli.of(folder);
        environment(cli.environment("LC_ALL", "C").run("build"), "cannot read the names", "set LC_ALL=C.UTF-8");
        List<String> heads = Planted.heads(cli.environment("LC_ALL", "C.UTF-8").run("check").err());
        assertEquals("""
                content/ai/algorithms/\u00e9.md:1:1: file-name: the name holds U+00E9 LATIN SMALL LETTER E WITH ACUTE
                content/ai/algorithms/\ufffd.md:1:1: file-name: the name holds U+FFFD REPLACEMENT CHARACTER""",
                String.join("\n", heads.stream().filter(it -> it.contains(" file-")).toList()));
        String content = folder.resolve("content") + "/\u00e9";
        environment(cli.environment("LC_ALL", "C").run("check", "-C", content), "cannot read the names",
                "LC_ALL=C.UTF-8");
        assertFalse(Files.exists(folder.resolve("target/site")));
    }

    @Test
    void namesAndFilesThatAttackAreToldInOneRun() throws Exception {
        Assumptions.assumeTrue(Cli.linux(), "other systems cannot make them");
        String script = """
                touch con.md nul.png 'a .md' $'\\u202egnp.md' '"><script>alert(1).md' '$(touch pwned).java'
                touch $'\\u0131.md' i.md $'\\u00e9.md' $'e\\u0301.md' "$(printf 'x%.0s' {1..252}).md"
                ln -s .. loop; ln -s nowhere.md dangling.md; mkfifo pipe.md; mkdir x.md; touch x.md/y.png
                sed -i 's/part/p[a](nowhere.md)/' ../README.md
                """;
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script);
        bash.environment().put("LC_ALL", "C.UTF-8");
        assertEquals(0, bash.directory(folder.resolve("content/ai/algorithms").toFile()).start().waitFor());
        Sample.Ran ran = Cli.of(folder).environment("LC_ALL", "C.UTF-8").run("build");
        assertEquals(Exit.PROBLEMS, ran.exit(), ran.err());
        List<String> heads = Planted.heads(ran.err()).stream().filter(it -> it.contains(" file-"))
                .map(it -> it.substring("content/ai/algorithms/".length())).toList();
        assertEquals("""
                "><script>alert(1).md:1:1: file-name: the name holds U+0022 QUOTATION MARK
                $(touch pwned).java:1:1: file-name: `$(touch pwned).java` is not a class name
                $(touch pwned).java:1:1: file-name: the name holds U+0024 DOLLAR SIGN
                a .md:1:1: file-name: the name holds U+0020 SPACE
                con.md:1:1: file-name: `con.md` is a device on Windows
                dangling.md:1:1: file-kind: not a regular file
                e\u0301.md:1:1: file-name: the name holds U+0301 COMBINING ACUTE ACCENT
                loop:1:1: file-kind: not a regular file
                nul.png:1:1: file-name: `nul.png` is a device on Windows
                pipe.md:1:1: file-kind: not a regular file
                x.md:1:1: file-kind: a folder has the name of a file
                %1$s.md:1:1: file-name: the name has 255 bytes, at most 100 are safe
                \u00e9.md:1:1: file-name: the name holds U+00E9 LATIN SMALL LETTER E WITH ACUTE
                \u00e9.md:1:1: file-twin: differs from `%2$s/e\u0301.md` only in letter case or Unicode form
                \u0131.md:1:1: file-name: the name holds U+0131 LATIN SMALL LETTER DOTLESS I
                \u0131.md:1:1: file-twin: differs from `%2$s/i.md` only in letter case or Unicode form
                \\u{202e}gnp.md:1:1: file-name: the name holds U+202E RIGHT-TO-LEFT OVERRIDE"""
                .formatted("x".repeat(252), "content/ai/algorithms"), String.join("\n", heads));
        assertTrue(ran.err().contains("content/ai/README.md:3:10: error[link-target]"), "the neighbour");
        assertFalse(ran.err().contains("\u202e") || ran.err().contains("\tat "), ran.err());
        assertFalse(Files.exists(folder.resolve("target/site")));
        assertFalse(Files.exists(Path.of("pwned")));
    }

    @Test
    void aReadOnlyOutputFolderIsNamed() throws Exception {
        Cli.requireNamespaces();
        Path sites = Files.createDirectories(folder.resolve("sites"));
        Cli cli = new Cli(folder, List.of("unshare", "-rm", "bash", "-c",
                "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"", sites.toString()),
                List.of(), Map.of());
        environment(cli.run("build", "--output", sites.resolve("site").toString()),
                "sites/.site.lock: Read-only file system", "written");
    }

    @Test
    void aTemporaryFolderThatCannotBeWrittenIsNamed() throws Exception {
        String nowhere = Files.writeString(folder.resolve("file"), "").resolve("tmp").toString();
        Cli cli = Cli.of(folder).flags("-Djava.io.tmpdir=" + nowhere);
        environment(cli.run("build"), nowhere, "see whether the file can be read or written");
        environment(cli.run("verify"), nowhere, "see whether the file can be read or written");
        assertFalse(Files.exists(folder.resolve("target/site")));
    }

    @Test
    void tooFewOpenFilesAreToldWithTheLimitToRaise() throws Exception {
        Assumptions.assumeTrue(Cli.linux(), "ulimit");
        environment(Cli.of(folder).limited("ulimit -n 14").run("build"), "", "ulimit -n 1024");
        for (int files : new int[] {64, 100, 255}) {
            environment(Cli.of(folder).limited("ulimit -n " + files).run("build"),
                    "only " + files + " files may be open at once, 256 are needed", "ulimit -n 1024");
        }
        assertEquals(Exit.FINE, Cli.of(folder).limited("ulimit -n 256").run("build").exit());
    }

    @Test
    void tooFewAddressesAreToldWithTheLimitToLift() throws Exception {
        Assumptions.assumeTrue(Cli.linux(), "ulimit");
        environment(Cli.of(folder).limited("ulimit -v 12000000").run("build"),
                "the address space is limited to 11718 MB, V8 reserves 40 GB of it", "ulimit -v unlimited");
        environment(Cli.of(folder).limited("ulimit -v 3000000").run("build"), "", "ulimit -v unlimited");
        launcher(List.of("bash", "-c", "ulimit -v 1000000 && exec ./whiteboard check"), Map.of(),
                "error: the JVM does not start within the limit of 1000000 kB of addresses\n"
                        + "  lift it: ulimit -v unlimited\n");
    }

    @Test
    void aJdkThatIsTooOldIsNotTaken() throws Exception {
        Cli.requireNamespaces();
        Path old = Files.createDirectories(folder.resolve("jdk-24/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
        Files.writeString(old.resolve("bin/javac"), "#!/bin/sh\n");
        assertTrue(old.resolve("bin/javac").toFile().setExecutable(true));
        Files.createDirectories(folder.resolve("empty"));
        String hidden = "for it in /usr/lib/jvm /opt \"$0\"; do [ ! -d \"$it\" ] || mount --bind \"$1\" \"$it\"; done;"
                + " exec ./whiteboard check";
        launcher(List.of("unshare", "-rm", "bash", "-c", hidden, System.getProperty("java.home"),
                folder.resolve("empty").toString()), Map.of("JAVA_HOME", old.toString(), "HOME", folder.toString(),
                "PATH", "/usr/bin:/bin:/usr/sbin"),
                "error: Whiteboard needs JDK 25 or newer, and none was found\n"
                        + "  install one, for example from https://adoptium.net, or name it with JAVA_HOME\n");
    }

    private static void launcher(List<String> command, Map<String, String> environment, String expected)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Exit.ENVIRONMENT, process.waitFor(), said);
        assertEquals(expected, said);
    }

    @Test
    void interruptedAtAnyMomentNothingIsLeftBehind() throws Exception {
        Assumptions.assumeTrue(Cli.linux(), "signals");
        Path temp = Files.createDirectories(folder.resolve("temp")), err = folder.resolve("err");
        Cli cli = Cli.of(folder).interruptible().flags("-Djava.io.tmpdir=" + temp);
        double cold = millis(cli), warm = millis(cli);
        Random random = new Random(42);
        for (int i = 0; i < 10; i++) {
            if (i % 5 == 0) Leftovers.remove(folder.resolve("target"));
            Process process = cli.start(folder.resolve("out"), err, "build");
            Thread.sleep((long) ((i % 5 == 0 ? cold : warm) * (0.15 + 0.8 * random.nextDouble())));
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it did not end");
            assertTrue(Set.of(0, 130).contains(process.exitValue()), "exit " + process.exitValue());
            assertFalse(Files.readString(err).contains("\tat "), Files.readString(err));
            assertEquals(List.of(), left(temp, ""), "temporary files");
            assertEquals(List.of(), left(folder.resolve("target"), ".site.new"), "staging");
            assertEquals(List.of(), left(folder.resolve("target/cache"), ".new"), "drafts");
        }
    }

    private double millis(Cli cli) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertEquals(Exit.FINE, cli.start(folder.resolve("out"), folder.resolve("err"), "build").waitFor());
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<String> left(Path folder, String part) throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(it -> it.getFileName().toString())
                    .filter(it -> it.contains(part) && !it.startsWith("hsperfdata")).toList();
        }
    }

    @Test
    void noClockAndNoZoneDecideTheBytes() throws Exception {
        assertEquals(Exit.FINE, Cli.of(folder).environment("TZ", "Pacific/Kiritimati").run("build").exit());
        Map<String, String> expected = Planted.manifest(folder.resolve("target/site"));
        Instant gap = Instant.parse("2026-03-29T01:30:00Z");
        for (Path it : List.of(folder.resolve(Planted.PAGE), folder.resolve(Planted.PROGRAM))) {
            Files.setLastModifiedTime(it, FileTime.from(gap));
        }
        for (String zone : List.of("Asia/Kathmandu", "Europe/London")) {
            String other = folder.resolve("target/" + zone.replace('/', '-')).toString();
            assertEquals(Exit.FINE, Cli.of(folder).environment("TZ", zone).run("build", "--output", other).exit());
            assertEquals(expected, Planted.manifest(Path.of(other)), zone);
        }
    }

    @Test
    void withoutANetworkAGuideIsBuiltAndVerified() throws Exception {
        Cli.requireNamespaces();
        Cli cli = Cli.of(folder).offline();
        Sample.Ran built = cli.run("build"), verified = cli.run("verify");
        assertEquals("0 0", built.exit() + " " + verified.exit(), built.err() + verified.err());
    }

    @Test
    void aFileWhereTheOutputFolderShouldBeIsNotReplaced() throws Exception {
        Files.writeString(folder.resolve("thesis"), "years of work");
        Sample.Ran ran = new Sample(folder).run("build", "--output", folder.resolve("thesis").toString());
        environment(ran, "is not a site that Whiteboard built", "name another folder");
        assertEquals("years of work", Files.readString(folder.resolve("thesis")));
    }
}
