package whiteboard.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.model.Guide;
import whiteboard.render.page.Frame;

class SiteTest {

    @TempDir
    static Path cache;

    private static Built site;

    @BeforeAll
    static void build() {
        site = Built.of(Sample.guide(), cache);
    }

    @Test
    void everyAddressOfAPageLeadsToAFileOfTheSiteOrToTheWeb() {
        site.eachPage((path, page) -> {
            if (path.equals("404.html")) return;
            for (Element element : page.select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.startsWith("https://")) continue;
                assertFalse(address.startsWith("/"), path + ": " + address);
                URI target = URI.create("site:/" + path).resolve(address);
                String file = target.getPath().substring(1);
                if (file.isEmpty() || file.endsWith("/")) file += "index.html";
                assertTrue(site.files().containsKey(file), path + ": " + address);
                if (target.getFragment() == null) continue;
                Document there = Jsoup.parse(site.text(file));
                assertTrue(there.getElementById(target.getFragment()) != null, path + ": " + address);
            }
        });
    }

    @Test
    void thePageForLostReadersWorksAtAnyDepth() {
        Document lost = Jsoup.parse(site.text("404.html"));
        for (Element element : lost.select("link[href]:not([rel=canonical]), a[href^=/], script[src]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertTrue(address.startsWith("/wb/"), address);
        }
        assertEquals("/wb/syllabus/", lost.select("main a").attr("href"));
    }

    @Test
    void noPageNeedsAnInlineStyleOrScript() {
        site.eachPage((path, page) -> {
            assertTrue(page.select("[style], style").isEmpty(), path);
            for (Element script : page.select("script:not([src])")) {
                assertEquals("application/ld+json", script.attr("type"), path);
            }
            for (Element element : page.getAllElements()) {
                element.attributes().forEach(it -> assertFalse(it.getKey().startsWith("on"), path + " " + it));
            }
            assertEquals(Frame.POLICY, page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
            assertEquals("meta", page.head().child(0).tagName());
            assertTrue(page.head().child(1).hasAttr("http-equiv"), "nothing loads before the policy");
        });
    }

    @Test
    void idsAreUniqueAndHeadingsDoNotSkip() {
        site.eachPage((path, page) -> {
            Set<String> ids = new TreeSet<>();
            for (Element element : page.select("[id]")) assertTrue(ids.add(element.id()), path + " #" + element.id());
            int last = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= last + 1, path + ": " + heading.text());
                last = level;
            }
            assertEquals(1, page.select("h1").size(), path);
        });
    }

    @Test
    void aWholeProgramCarriesItsProofAndTheCommandsThatRunIt() {
        Document page = Jsoup.parse(site.text("maths/squares/index.html"));
        Element whole = page.getElementById("MeanSquare");
        assertEquals("n  value\n1  1.0\n2  4.0\n3  9.0", whole.selectFirst("pre.output").wholeText());
        assertEquals(List.of("jbang mean-square@guide.example/wb",
                "jbang https://guide.example/wb/programs/MeanSquare.java"), whole.select(".commands code").eachText());
        assertTrue(whole.selectFirst("pre.code").wholeText().startsWith("/// The mean of the squares"));
        assertEquals(List.of("jbang https://guide.example/wb/exercises/MeanSquare_meanSquare.java",
                "./whiteboard exercise MeanSquare.java#meanSquare"), page.select(".exercise code").eachText());
        assertEquals(Sample.CODE, site.text("programs/MeanSquare.java"));
    }

    @Test
    void gradesQuizzesAndAnswersReadWithoutScripts() {
        Document page = Jsoup.parse(site.text("maths/squares/index.html"));
        assertEquals(List.of("Junior", "Senior", "Staff"), page.select(".grade strong").eachText());
        assertEquals(List.of("Right. Three threes."), page.select(".reasons .right").eachText());
        assertEquals(List.of("6", "9"), page.select(".options li").eachText());
        assertEquals(List.of("n", "value"), page.select(".figure th").eachText());
    }

    @Test
    void neighboursFollowTheOrderOfTheGuide() {
        Document first = Jsoup.parse(site.text("maths/squares/index.html"));
        assertEquals("../roots/", first.select("a[rel=next]").attr("href"));
        Document last = Jsoup.parse(site.text("maths/roots/index.html"));
        assertEquals("../squares/", last.select("a[rel=prev]").attr("href"));
        assertTrue(last.select("a[rel=next]").isEmpty());
    }

    @Test
    void theSyllabusTellsWhatIsWrittenAndWhatIsNot() {
        Document page = Jsoup.parse(site.text("syllabus/index.html"));
        assertEquals(List.of("Powers 1 of 2"), page.select(".promised summary").eachText());
        assertEquals(List.of("Cubes"), page.select(".promised li").eachText());
        assertEquals(List.of("Maths", "Squares", "Roots"), page.select(".tree a").eachText());
    }

    @Test
    void theHomePageTellsEveryRoleWhereToStart() {
        Document page = Jsoup.parse(site.text("index.html"));
        assertEquals(List.of("ML engineer", "Data scientist"), page.select(".starts th[scope=row]").eachText());
        assertEquals(List.of("maths/squares/", "maths/squares/"), page.select(".evening a").eachAttr("href"));
    }

    @Test
    void everyLineOfAProgramHasTheAddressOfItsLineInTheFile() {
        Document page = Jsoup.parse(site.text("maths/squares/index.html"));
        List<String> file = Sample.program("content/maths/MeanSquare.java").source().text().lines().toList();
        for (Element line : page.select(".board pre.code i")) {
            int number = Integer.parseInt(line.id().replaceAll(".*-L", ""));
            assertEquals(file.get(number - 1).strip(), line.wholeText().strip(), line.id());
        }
        assertEquals("MeanSquare-L13", page.selectFirst(".board:has(.proof) i:contains(void main)").id());
        assertEquals("MeanSquare.meanSquare-L6", page.selectFirst(".board:not(:has(.proof)) i").id());
    }

    @Test
    void searchEnginesFindEveryPageOnce() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://guide.example/wb/</loc></url>
                <url><loc>https://guide.example/wb/cards/</loc></url>
                <url><loc>https://guide.example/wb/maths/</loc></url>
                <url><loc>https://guide.example/wb/maths/roots/</loc></url>
                <url><loc>https://guide.example/wb/maths/squares/</loc></url>
                <url><loc>https://guide.example/wb/mock/</loc></url>
                <url><loc>https://guide.example/wb/plan/</loc></url>
                <url><loc>https://guide.example/wb/quiz/</loc></url>
                <url><loc>https://guide.example/wb/syllabus/</loc></url>
                </urlset>
                """, site.text("sitemap.xml"));
        assertEquals("User-agent: *\nAllow: /\nSitemap: https://guide.example/wb/sitemap.xml\n",
                site.text("robots.txt"));
        assertTrue(site.text("404.html").contains("noindex"));
    }

    @Test
    void theSameGuideIsTheSameBytes() {
        Built again = Built.of(Sample.guide(), cache.resolve("other"));
        assertEquals(site.files().keySet(), again.files().keySet());
        site.files().forEach((path, bytes) -> assertArrayEquals(bytes, again.files().get(path), path));
    }

    @Test
    void aGuideWithoutAHomePageOrFormulasIsStillASite() {
        Guide bare = Sample.guide(List.of(Sample.page("content/a.md", "A", "A.", List.of(Sample.p("a")))),
                List.of(), List.of());
        Built built = Built.of(bare, cache);
        assertTrue(built.files().containsKey("a/index.html"));
        assertFalse(built.text("a/index.html").contains("maths."));
    }
}
