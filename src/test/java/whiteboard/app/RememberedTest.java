package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.file.Leftovers;

/// What was done is not done again, and nothing else is left out.
class RememberedTest {

    private static final String PAGE = "content/ai/algorithms/k-means.md", PROGRAM = "content/ai/algorithms/KMeans.java";

    @TempDir
    Path folder;
    private Sample guide;
    private Cli cli;

    @BeforeEach
    void packed() throws IOException {
        guide = Sample.in(folder.resolve("guide"));
        cli = Cli.of(guide.folder()).packed(folder.resolve("generator.jar"));
    }

    private boolean builds() throws IOException, InterruptedException {
        Sample.Ran ran = cli.run("build", "--no-modules");
        assertEquals(Exit.FINE, ran.exit(), ran.err());
        return !ran.out().contains("nothing changed");
    }

    @Test
    void aSiteIsBuiltAgainWhereContentOrSiteChangedAndOnlyThere() throws IOException, InterruptedException {
        assertTrue(builds());
        assertFalse(builds());
        guide.edit(PAGE, "Six points on a line", "Six dots on a line");
        assertTrue(builds());
        assertFalse(builds());
        Files.writeString(guide.folder().resolve("target/site/index.html"), "altered");
        assertTrue(builds());
        Files.delete(guide.folder().resolve("target/site/robots.txt"));
        assertTrue(builds());
        assertFalse(builds());
    }

    @Test
    void aFileThatNoGuideHasIsRefusedAfterABuildToo() throws IOException, InterruptedException {
        assertTrue(builds());
        guide.write("content/ai/notes.docx", "not of a guide");
        assertEquals(Exit.PROBLEMS, cli.run("build", "--no-modules").exit());
        assertEquals(Exit.PROBLEMS, cli.run("verify").exit() | cli.run("check").exit());
    }

    private Sample.Ran verify(String... words) throws IOException, InterruptedException {
        return cli.run(Stream.concat(Stream.of("verify"), Stream.of(words)).toArray(String[]::new));
    }

    private static boolean remembered(Sample.Ran ran) {
        assertEquals(Exit.FINE, ran.exit(), ran.err());
        return ran.out().contains("1 program verified, 1 of them unchanged");
    }

    /// Leaves of the cache what is known of whole calls.
    private void forgetVerdicts() throws IOException {
        try (Stream<Path> all = Files.list(guide.folder().resolve("target/cache"))) {
            for (Path it : all.filter(Files::isDirectory).toList()) Leftovers.remove(it);
        }
    }

    @Test
    void programsAreVerifiedAgainWhereSomethingChangedAndOnlyThere() throws IOException, InterruptedException {
        assertFalse(remembered(verify()));
        forgetVerdicts();
        assertTrue(remembered(verify()));
        assertFalse(remembered(verify("--no-cache")));
        forgetVerdicts();
        assertFalse(remembered(verify("--sandbox", "none")), "another cage");
        forgetVerdicts();
        assertFalse(remembered(verify("KMeans")), "another call");
        guide.edit(PROGRAM, "1  1994.6", "1  1994.7");
        assertEquals(Exit.PROBLEMS, verify().exit());
        assertEquals(Exit.PROBLEMS, verify().exit());
        guide.edit(PROGRAM, "1  1994.7", "1  1994.6");
        forgetVerdicts();
        assertTrue(remembered(verify()));
    }

    @Test
    void aRecordOfVerdictsCountsOnlyWholeAndWithTheSameLibraries() throws IOException {
        Path jar = Files.writeString(folder.resolve("a library.jar"), "one");
        LastVerify last = new LastVerify(folder.resolve("record"), "key");
        assertEquals(Optional.empty(), last.stands());
        last.remember(3, List.of(jar));
        assertEquals(Optional.of(3), last.stands());
        assertEquals(Optional.empty(), new LastVerify(last.record(), "other").stands());
        assertEquals(Optional.empty(), new LastVerify(last.record(), "").stands());
        Files.writeString(jar, "two");
        assertEquals(Optional.empty(), last.stands());
        Files.delete(jar);
        assertEquals(Optional.empty(), last.stands());
        Files.writeString(jar, "one");
        assertEquals(Optional.of(3), last.stands());
        String record = Files.readString(last.record());
        for (int i = 0; i < record.length(); i++) {
            Files.writeString(last.record(), record.substring(0, i) + (record.charAt(i) == '0' ? '1' : '0') + record.substring(i + 1));
            assertEquals(Optional.empty(), last.stands(), "damaged at " + i);
            Files.writeString(last.record(), record.substring(0, i));
            assertEquals(Optional.empty(), last.stands(), "cut at " + i);
        }
    }
}
