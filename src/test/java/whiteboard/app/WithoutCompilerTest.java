package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site without the compiler runs its programs, and offers nothing that would need it.
class WithoutCompilerTest {

    @Test
    void aProgramRunsButIsNotEdited(@TempDir Path folder) throws Exception {
        Sample guide = Sample.in(folder);
        assertEquals(Exit.FINE, guide.run("build", "--modules", "--no-compiler").exit());
        String page = guide.read("target/site/ai/algorithms/k-means/index.html");
        assertTrue(page.contains("class=\"run\""), "it runs");
        assertFalse(page.contains("class=\"alter\""), "Edit would find no compiler");
        assertFalse(page.contains("class=\"write\""), "nor would an exercise");
        assertTrue(page.contains("KMeans.java#update"), "which is written outside the page");
        assertTrue(Files.notExists(folder.resolve("target/site/run/compiler")));
    }
}
