package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a command ends, as a script sees it: each code by a process that ends with it.
class ExitTest {

    @TempDir
    Path folder;
    private Sample guide;

    @BeforeEach
    void sample() throws Exception {
        guide = Sample.in(folder);
    }

    private Sample.Ran run(String... words) throws Exception {
        return Cli.of(folder).run(words);
    }

    @Test
    void zeroWhenAllIsFine() throws Exception {
        Sample.Ran ran = run("check");
        assertEquals("0 ", ran.exit() + " " + ran.err());
    }

    @Test
    void oneForProblemsInTheContent() throws Exception {
        guide.edit(Planted.PAGE, "level: core", "level: hard");
        Sample.Ran ran = run("check");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().endsWith("1 problem in 1 file\n"), ran.err());
    }

    @Test
    void twoForAWrongCall() throws Exception {
        Sample.Ran ran = run("check", "--formt", "json");
        assertEquals("""
                2 whiteboard check: Unknown options: '--formt', 'json'
                did you mean --format?
                see 'whiteboard check --help'
                """, ran.exit() + " " + ran.err());
        assertEquals(2, run("verify", "--shard", "5/4").exit());
        assertEquals(2, run("verify", "--sandbox", "glass").exit());
    }

    @Test
    void threeWhereTheMachineLacksSomething(@TempDir Path empty) throws Exception {
        Sample.Ran ran = run("check", "-C", empty.toString());
        assertEquals(3, ran.exit());
        assertTrue(ran.err().startsWith("error: ") && ran.err().contains("\n  "), ran.err());
    }

    @Test
    void threeWhereACageIsRequiredAndThereIsNone() throws Exception {
        Cli.requireNamespaces();
        Sample.Ran ran = Cli.of(folder).by("unshare", "--user", "--map-root-user", "bash", "-c",
                "echo 0 >/proc/sys/user/max_user_namespaces && exec \"$@\"", "bash")
                .run("verify", "--sandbox", "require");
        assertEquals(3, ran.exit(), ran.err());
        assertTrue(ran.err().startsWith("error: no cage for programs (bubblewrap: "), ran.err());
        assertTrue(ran.err().contains("install bubblewrap (apt-get install bubblewrap)"), ran.err());
    }

    /// A class of ours without its methods is as good a bug as any.
    @Test
    void fourForABugOfOurs() throws Exception {
        Path file = folder.resolve("bug/whiteboard/check/Check.class");
        Files.createDirectories(file.getParent());
        Files.write(file, ClassFile.of().build(ClassDesc.of("whiteboard.check.Check"),
                it -> it.withFlags(ClassFile.ACC_PUBLIC)));
        Sample.Ran ran = Cli.of(folder).flags("-Xbootclasspath/a:" + folder.resolve("bug")).run("check");
        assertEquals(4, ran.exit(), ran.err());
        assertTrue(ran.err().contains("\tat whiteboard.app."), ran.err());
        assertTrue(ran.err().endsWith("this is a bug of Whiteboard; please report it with the lines above\n"), ran.err());
    }

    /// A build may be faster than the signal: then it is interrupted once more.
    @Test
    void hundredAndThirtyWhenInterrupted() throws Exception {
        Assumptions.assumeTrue(Cli.linux(), "signals");
        Path staging = folder.resolve("target/.site.new");
        int exit = 0;
        for (int i = 0; i < 10 && exit == 0; i++) {
            guide.write(Planted.PAGE, guide.read(Planted.PAGE).replace("K-means splits", "K-means  splits"));
            Process process = Cli.of(folder).interruptible().start(folder.resolve("out"), folder.resolve("err"), "build");
            while (process.isAlive() && !Files.exists(staging)) Thread.sleep(1);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it did not end");
            exit = process.exitValue();
            assertTrue(Files.notExists(staging), "the staging folder is left");
        }
        assertEquals(130, exit);
    }
}
