package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No page waits for the compilers: the modules follow, and open pages are told.
class LiveModulesTest {

    private static final String PAGE = "ai/algorithms/k-means/", PROGRAM = "content/ai/algorithms/KMeans.java";
    private static final Pattern MODULE = Pattern.compile("data-run=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void aPageIsShownAtOnceAndItsModuleFollows() throws Exception {
        Sample guide = Sample.in(folder);
        try (LiveSession live = new LiveSession(folder, true);
                Scanner events = new Scanner(open(live.url(".whiteboard/events")), StandardCharsets.UTF_8)) {
            assertFalse(MODULE.matcher(text(live.url(PAGE))).find(), "the page has waited for its module");
            assertTrue(heard(events).contains("/" + PAGE));
            String first = module(live);
            assertEquals(0x6d736100, magic(first), first);
            assertFalse(text(live.url(PAGE)).contains("class=\"alter\""), "there is no compiler to edit it with");

            guide.edit(PROGRAM, "void main() {", "void main() {\n    // saved");
            assertTrue(heard(events).contains("/" + PAGE));
            assertFalse(module(live).isEmpty());
        }
    }

    private static String heard(Scanner events) {
        return assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            while (!events.nextLine().equals("event: module")) Thread.onSpinWait();
            return events.nextLine();
        });
    }

    /// The address of the module that the page runs.
    private static String module(LiveSession live) throws IOException {
        Matcher module = MODULE.matcher(text(live.url(PAGE)));
        assertTrue(module.find(), "the page runs nothing");
        return URI.create(live.url(PAGE)).resolve(module.group(1)).toString();
    }

    /// The first four bytes of the binary format, as a number of the least significant byte first.
    private static int magic(String url) throws IOException {
        try (InputStream in = open(url)) {
            byte[] four = in.readNBytes(4);
            return four[0] | four[1] << 8 | four[2] << 16 | four[3] << 24;
        }
    }

    private static String text(String url) throws IOException {
        try (InputStream in = open(url)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String url) throws IOException {
        return URI.create(url).toURL().openStream();
    }
}
