package whiteboard.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample site, as a reader of a change sees it: `-Dgolden=accept` writes it anew. Left out are the bytes of
/// assets, whose names tell their content, of the service worker and its list, which tell all bytes, and drawings, which
/// have tests of their own.
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/site");

    @TempDir
    Path cache;

    @Test
    void theSampleSiteIsAsAccepted() throws IOException {
        StringBuilder listing = new StringBuilder();
        for (var file : Built.of(Sample.guide(), cache).files().entrySet()) {
            String path = stable(file.getKey());
            listing.append(path).append('\n');
            if (path.startsWith("assets/") || path.startsWith("offline/files.") || path.equals(Offline.WORKER)) continue;
            compare(GOLDEN.resolve(path), stable(new String(file.getValue(), StandardCharsets.UTF_8)));
        }
        compare(GOLDEN.resolve("files.txt"), listing.toString());
    }

    private static String stable(String text) {
        return text.replaceAll("\\.(?:[0-9a-f]{10}|[0-9a-f]{16})\\.", ".HASH.")
                .replaceAll("(?s)<div class=\"drawing\">.*?</div>", "<div class=\"drawing\"></div>");
    }

    private static void compare(Path golden, String actual) throws IOException {
        if ("accept".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertEquals(Files.exists(golden) ? Files.readString(golden) : "", actual, golden.toString());
    }
}
