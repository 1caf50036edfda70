package whiteboard.takeaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.browse.Chrome;
import whiteboard.file.Output;
import whiteboard.render.Sample;
import whiteboard.render.disk.DiskSite;

/// The archive of the site, unpacked and opened without a server.
class DiskTest {

    @TempDir
    Path folder;

    private Output zip() {
        return Taken.of(Sample.guide(), folder.resolve("cache")).zip();
    }

    @Test
    void everyLinkNamesAFileOfTheArchive() {
        SortedMap<String, byte[]> files = Taken.unpacked(zip().bytes());
        assertEquals(List.of(), dangling(files));
        var planted = new TreeMap<>(files);
        planted.compute("whiteboard/index.html", (_, page) -> Taken.text(page)
                .replace("maths/index.html", "maths/").getBytes(StandardCharsets.UTF_8));
        assertFalse(dangling(planted).isEmpty());
    }

    private static List<String> dangling(SortedMap<String, byte[]> files) {
        List<String> dangling = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (!path.endsWith(".html")) return;
            for (Element it : Jsoup.parse(Taken.text(bytes)).select("[href], [src]")) {
                String address = it.hasAttr("href") ? it.attr("href") : it.attr("src");
                if (address.startsWith("https:") || address.startsWith("#")) continue;
                String target = Path.of("/" + path).resolveSibling(address.replaceAll("[?#].*", "")).normalize().toString();
                if (!files.containsKey(target.substring(1))) dangling.add(path + ": " + address);
            }
        });
        return dangling;
    }

    @Test
    void linksToFoldersNameTheirPage() {
        var files = DiskSite.of(Map.of("a/index.html", ("<head></head><a href=\"../\">1</a><a href=\"./#x\">2</a><a href=\"b/?q=1\">3</a>"
                + "<a href=\"c.java\">4</a><a href=\"#y\">5</a><a href=\"https://x.example/\">6</a>").getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("../index.html", "./index.html#x", "b/index.html?q=1", "c.java", "#y", "https://x.example/"),
                Jsoup.parse(Taken.text(files.get("a/index.html"))).select("a").eachAttr("href"));
    }

    @Test
    void itReadsSearchesAndAsksFromAFileSystem() throws IOException {
        for (var it : Taken.unpacked(zip().bytes()).entrySet()) {
            Path file = folder.resolve(it.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, it.getValue());
        }
        String root = folder.resolve("whiteboard").toUri().toString();
        try (Chrome chrome = Chrome.start(); BrowserContext reader = chrome.browser().newContext()) {
            Page page = reader.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(it -> said.add(it.text()));
            page.onPageError(said::add);
            page.onRequest(it -> {
                if (!it.url().startsWith("file:") && !it.url().startsWith("data:")) said.add(it.url());
            });
            page.navigate(root + "index.html");
            page.click("main a >> text=Squares >> nth=0");
            page.waitForURL(root + "maths/squares/index.html");
            page.click("summary >> text=Why?");
            assertTrue(page.isVisible("text=It pays."));
            page.waitForLoadState();
            assertEquals(List.of(), said);
            page.click("button.theme");
            assertEquals("light", page.evaluate("document.documentElement.dataset.theme"));
            page.keyboard().press("/");
            page.fill(".finder input", "roots");
            page.click(".found");
            page.waitForURL(Pattern.compile(".*/maths/roots/index\\.html.*"));
            page.waitForLoadState();
            assertEquals("light", page.evaluate("document.documentElement.dataset.theme"));
            for (String path : List.of("syllabus/", "plan/", "cards/", "quiz/", "mock/", "progress/", "offline/")) {
                page.navigate(root + path + "index.html");
                page.waitForTimeout(150);
            }
            assertEquals(List.of(), said);
            drill(page, root);
            assertEquals(List.of(), said);
        }
    }

    /// What is practised needs no server either, and is known on every page of the archive.
    private static void drill(Page page, String root) {
        page.navigate(root + "cards/index.html");
        page.click("button.main:has-text('Drill 1 card')");
        page.click("button:has-text('Show the answer')");
        assertTrue(page.isVisible(".back >> text=It pays."));
        page.click(".rates button >> nth=3");
        page.waitForSelector("h2:has-text('drilled')");
        page.navigate(root + "quiz/index.html");
        page.click("button.main");
        page.click(".options button >> nth=1");
        page.waitForSelector(".score:has-text('1 of 1 right.')");
        page.navigate(root + "progress/index.html");
        page.waitForSelector("tbody tr");
        assertEquals("0 of 2 1 of 1 1 of 1 0", String.join(" ", page.locator("tbody tr >> nth=0").locator("td").allTextContents()));
    }
}
