package whiteboard.render.learn;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A class of tests that share the [Lessons] of one site and one browser.
class AtLessons {

    @TempDir
    static Path cache;

    static Lessons lessons;

    /// Where a class has one for each of its tests.
    BrowserContext context;

    @BeforeAll
    static void start() {
        lessons = new Lessons(cache);
    }

    @AfterAll
    static void stop() {
        if (lessons != null) lessons.close();
    }
}
