package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    private static final String CATALOG = "jbang-catalog.json";

    @TempDir
    Path folder;
    Sample guide;

    @BeforeEach
    void sample() throws IOException {
        guide = Sample.in(folder);
    }

    @Test
    void aGuideWithoutProblemsIsBuilt() {
        Sample.Ran ran = guide.run("build");
        assertEquals("", ran.err());
        assertEquals(Exit.FINE, ran.exit());
        for (String path : "index.html ai/algorithms/k-means/index.html programs/KMeans.java jbang-catalog.json 404.html"
                .split(" ")) {
            assertTrue(Files.isRegularFile(folder.resolve("target/site").resolve(path)), path);
        }
    }

    @Test
    void aPageBrokenInTenWaysPrintsTenProblemsInOneRun() throws IOException {
        String page = "content/ai/algorithms/k-means.md";
        guide.edit(page, "level: core", "level: hard");
        guide.edit(page, "asked-by:", "askd-by:");
        guide.edit(page, "[Lloyd's loop](KMeans.java#kMeans)", "[Lloyd's loop](KMeans.java#kMean)");
        guide.edit(page, "y: inertia", "y: inertai");
        guide.edit(page, "### Choosing k", "### Choosing <b>k</b>");
        guide.edit(page, "## Follow-ups", "## Follow ups");
        guide.edit(page, "\\lVert x_i - \\mu_{z_i}", "\\lVertt x_i - \\mu_{z_i}");
        guide.edit(page, "   - [x] 0.5", "   - [ ] 0.5");
        guide.edit(page, "(KMeans.java#seeds): draw", "(KMeans.java#sedes): draw");
        guide.edit(page, "## Quiz", "See [this](#no-such-heading) and [that](../nowhere.md).\n\n## Quiz");
        Sample.Ran ran = guide.run("build");
        assertEquals(Exit.PROBLEMS, ran.exit());
        for (String rule : ("key-value key-unknown fragment chart-column html-tag section-unknown maths quiz-answer "
                + "exercise-method link-anchor link-target").split(" ")) {
            assertTrue(ran.err().contains("error[" + rule + "]"), rule + " in\n" + ran.err());
        }
        assertTrue(ran.err().contains("did you mean `inertia`?"), ran.err());
        assertFalse(Files.exists(folder.resolve("target/site")), "nothing is published");
    }

    @Test
    void theLastGoodSiteStaysWhenAPageIsBroken() throws IOException {
        guide.run("build");
        String before = guide.read("target/site/ai/algorithms/k-means/index.html");
        guide.edit("content/ai/algorithms/k-means.md", "## Quiz", "## Quizz");
        assertEquals(Exit.PROBLEMS, guide.run("build").exit());
        assertEquals(before, guide.read("target/site/ai/algorithms/k-means/index.html"));
    }

    @Test
    void aSecondBuildWritesNothing() {
        guide.run("build");
        assertTrue(guide.run("build").out().contains(" 0 written"));
    }

    @Test
    void aWrongOptionIsAnsweredWithTheNearest() {
        Sample.Ran ran = guide.run("build", "--outptu", "x");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("--output"), ran.err());
    }

    @Test
    void aWrongCommandIsAnsweredWithTheNearest() {
        Sample.Ran ran = guide.run("biuld");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("build"), ran.err());
    }

    @Test
    void aFolderWithoutContentIsAProblemOfTheEnvironment(@TempDir Path empty) {
        Sample.Ran ran = new Sample(empty).run("check");
        assertEquals(Exit.ENVIRONMENT, ran.exit());
        assertTrue(ran.err().contains("has no folder content/"), ran.err());
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsAProblemOfTheEnvironment() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Sample.Ran ran = guide.run("build", "--output", folder.resolve("file/site").toString());
        assertEquals(Exit.ENVIRONMENT, ran.exit());
        assertTrue(ran.err().contains("file"), ran.err());
    }

    @Test
    void theExerciseOfAMethodIsWrittenOnceAndNotOver() throws IOException {
        Sample.Ran ran = guide.run("exercise", "k-means#update");
        assertEquals(Exit.FINE, ran.exit(), ran.err());
        assertTrue(guide.read("exercises/KMeans.java").contains("throw new UnsupportedOperationException(\"write update\");"));
        assertEquals(Exit.USAGE, guide.run("exercise", "k-means#update").exit());
        assertTrue(guide.run("exercise", "KMeans#updat").err().contains("did you mean `update`?"));
        assertTrue(guide.run("exercise", "KMean#update").err().contains("did you mean `KMeans`?"));
    }

    @Test
    void aNewPageTellsByItsProblemsWhatIsLeftToWrite() {
        assertEquals(Exit.FINE, guide.run("new", "page", "ai/algorithms/svm.md").exit());
        assertEquals(Exit.USAGE, guide.run("new", "page", "ai/algorithms/svm.md").exit());
        assertEquals(Exit.USAGE, guide.run("new", "program", "ai/algorithms/svm.java").exit());
        String problems = guide.run("check").err();
        for (String rule : "key-value length-spoken page-unlisted sources".split(" ")) {
            assertTrue(problems.contains("content/ai/algorithms/svm.md") && problems.contains("error[" + rule), problems);
        }
    }

    @Test
    void aCatalogThatIsOutOfDateIsRefusedAndWrittenAnew() throws IOException {
        guide.write(CATALOG, "{}\n");
        Sample.Ran ran = guide.run("check");
        assertTrue(ran.err().contains("error[catalog]"), ran.err());
        guide.run("catalog");
        assertEquals(Exit.FINE, guide.run("check").exit());
        assertTrue(guide.read(CATALOG).contains("\"k-means\""));
    }

    @Test
    void problemsComeAsJsonAndAsAnnotationsToo() throws IOException {
        guide.edit("content/ai/algorithms/k-means.md", "## Quiz", "## Quizz");
        assertTrue(guide.run("check", "--format", "json").out().startsWith("["));
        assertTrue(guide.run("check", "--format", "github").out().contains("::error file=content/ai/algorithms/k-means.md,"));
    }

    @Test
    void aProgramIsVerifiedAndItsPromiseAccepted() throws IOException {
        String program = "content/ai/algorithms/KMeans.java";
        String before = guide.read(program);
        assertEquals(Exit.FINE, guide.run("verify").exit());
        guide.edit(program, "1  1994.6", "1  1994.7");
        Sample.Ran ran = guide.run("verify", "KMeans");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.err().contains("error[output-differs]"), ran.err());
        assertEquals(Exit.FINE, guide.run("accept", "KMeans").exit());
        assertEquals(before, guide.read(program));
    }
}
