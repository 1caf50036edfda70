package whiteboard.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.app.Guides;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.render.Edition;
import whiteboard.render.Offline;
import whiteboard.render.Sample;
import whiteboard.render.Site;
import whiteboard.render.typeset.Typeset;

/// Who may keep the site for reading without a network.
class EditionTest {

    private static List<String> pages(Edition edition) {
        Guide guide = Sample.guide();
        return Site.plan(guide, Typeset.NONE, Modules.NONE, edition).stream().filter(it -> it.path().endsWith(".html") && !it.path().startsWith("assets/"))
                .map(it -> new String(it.output().get().bytes(), StandardCharsets.UTF_8)).toList();
    }

    @Test
    void everyPublishedPageAsksForTheWorkerAndNoOtherPageDoes() {
        assertTrue(pages(Edition.PUBLISHED).stream().allMatch(it -> it.contains("/offline.")));
        for (Edition edition : List.of(Edition.RETIRED, Edition.LIVE)) {
            for (String page : pages(edition)) {
                assertFalse(page.contains("/offline.") || page.contains("/keep."), edition.toString());
            }
        }
    }

    @Test
    void aRetiringBuildHasAWorkerThatEndsAndNoList(@TempDir Path folder) throws Exception {
        String sample = """
                # Guide

                About it.
                """;
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("README.md"), sample);
        Files.writeString(content.resolve("guide.yaml"), """
                title: Guide
                description: About it.
                base-url: https://guide.example/
                repository: https://git.example/o/r
                branch: main
                language: en-GB
                dependencies: []
                """);
        Files.writeString(content.resolve("syllabus.yaml"), "[]\n");
        Path site = folder.resolve("site");
        Guides.build(folder, site);
        String published = Files.readString(site.resolve(Offline.WORKER));
        assertTrue(published.startsWith("const BUILD = "), published);
        Guides.build(folder, site, "--retire-offline");
        String retired = Files.readString(site.resolve(Offline.WORKER));
        Output expected = Offline.retired();
        assertEquals(new String(expected.bytes(), StandardCharsets.UTF_8), retired);
        assertTrue(retired.contains("registration.unregister()"));
        try (var files = Files.list(site.resolve("offline"))) {
            assertEquals(List.of("index.html"), files.map(it -> it.getFileName().toString()).toList());
        }
    }

    @Test
    void aSiteOffersTheFilesThatItHasAndNoOthers() {
        Guide guide = Sample.guide();
        List<Output> files = List.of(Output.text("downloads/whiteboard.zip", "x".repeat(1500)));
        var works = Site.plan(guide, Typeset.NONE, Modules.NONE, Edition.PUBLISHED, files);
        String page = works.stream().filter(it -> it.path().equals("offline/index.html")).findFirst()
                .map(it -> new String(it.output().get().bytes(), StandardCharsets.UTF_8)).orElseThrow();
        assertTrue(page.contains("<a href=\"../downloads/whiteboard.zip\" download>whiteboard.zip</a> <span class=\"size\">2 kB"), page);
        assertTrue(works.stream().anyMatch(it -> it.path().equals("downloads/whiteboard.zip")));
        assertFalse(pages(Edition.PUBLISHED).stream().anyMatch(it -> it.contains("downloads/")));
    }
}
