package whiteboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir
    Path folder;

    @Test
    void theFirstSiteIsWrittenWhole() throws IOException {
        assertEquals("2 files, 2 written", publish(Map.of("sitemap.xml", "s", "a/index.html", "A")));
        assertEquals("{a/index.html=A, sitemap.xml=s}", site());
    }

    @Test
    void onlyChangedFilesAreWrittenAndVanishedOnesGo() throws IOException {
        publish(Map.of("sitemap.xml", "s", "a/index.html", "A", "b/index.html", "B", "c/index.html", "C"));
        Object before = Files.readAttributes(site("a/index.html"), "unix:ino").get("ino");
        assertEquals("3 files, 1 written", publish(Map.of("sitemap.xml", "s", "a/index.html", "A",
                "b/index.html", "B2")));
        assertEquals("{a/index.html=A, b/index.html=B2, sitemap.xml=s}", site());
        assertEquals(before, Files.readAttributes(site("a/index.html"), "unix:ino").get("ino"));
    }

    @Test
    void nothingChangedWritesNothing() throws IOException {
        publish(Map.of("sitemap.xml", "s"));
        assertEquals("1 files, 0 written", publish(Map.of("sitemap.xml", "s")));
    }

    @Test
    void nothingIsLeftBesideTheSiteButTheLock() throws IOException {
        publish(Map.of("sitemap.xml", "s"));
        publish(Map.of("sitemap.xml", "t"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals("[.site.lock, site]", left.map(it -> it.getFileName().toString()).sorted().toList().toString());
        }
    }

    @Test
    void whatIsNotPublishedLeavesTheOldSite() throws IOException {
        publish(Map.of("sitemap.xml", "s"));
        try (Publisher publisher = new Publisher(folder.resolve("site"))) {
            publisher.add(Output.text("sitemap.xml", "t"));
        }
        assertEquals("{sitemap.xml=s}", site());
    }

    @Test
    void whatAKilledBuildLeftIsRemovedByTheNext() throws IOException {
        publish(Map.of("sitemap.xml", "s"));
        Files.createDirectories(folder.resolve(".site.new/a"));
        Files.writeString(folder.resolve(".site.new/a/index.html"), "half");
        publish(Map.of("sitemap.xml", "t"));
        assertEquals("{sitemap.xml=t}", site());
        assertFalse(Files.exists(folder.resolve(".site.new")));
    }

    @Test
    void aFolderThatNoBuildMadeIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/thesis.tex"), "years of work");
        assertThrows(EnvironmentProblem.class, () -> publish(Map.of("sitemap.xml", "s")));
        assertEquals("{thesis.tex=years of work}", site());
    }

    @Test
    void twoOutputsAtOnePathAreABug() {
        assertThrows(IllegalStateException.class, () -> {
            try (Publisher publisher = new Publisher(folder.resolve("site"))) {
                publisher.add(Output.text("a", "1"));
                publisher.add(Output.text("a", "2"));
            }
        });
    }

    private String publish(Map<String, String> files) throws IOException {
        try (Publisher publisher = new Publisher(folder.resolve("site"))) {
            files.forEach((path, text) -> publisher.add(Output.text(path, text)));
            Publisher.Result result = publisher.publish();
            return result.sums().size() + " files, " + result.written() + " written";
        }
    }

    private Path site(String path) {
        return folder.resolve("site").resolve(path);
    }

    private String site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            for (Path it : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.resolve("site").relativize(it).toString(), Files.readString(it));
            }
        }
        return files.toString();
    }
}
