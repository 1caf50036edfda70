package whiteboard.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;

/// Whatever an author writes into a field stays text, in every place of the site that shows it.
class HostileTest {

    private static final String PROGRAM = "content/maths/MeanSquare.java";

    @TempDir
    Path cache;

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</script><script>alert(1)</script>", "</title><svg onload=alert(1)>", "${7*7} @if(true) #{x}", "]]>--><!--",
        "javascript:alert(1)", "\u2028alert(1)"})
    void aFieldOfAnAuthorStaysText(String evil) {
        Built site = Built.of(guide(evil), cache);
        site.eachPage((path, page) -> {
            for (Element script : page.select("script")) {
                assertTrue(script.hasAttr("src") && !script.attr("src").contains("alert")
                        || script.attr("type").equals("application/ld+json"), path);
            }
            for (Element element : page.getAllElements()) {
                element.attributes().forEach(it -> assertFalse(it.getKey().startsWith("on"), path + ": " + it));
                assertFalse(element.attr("href").startsWith("javascript:"), path);
            }
        });
        assertEquals(evil, straight(Jsoup.parse(site.text("maths/evil/index.html")).selectFirst("h1").wholeText()));
    }

    private static String straight(String text) {
        return text.replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'");
    }

    private static Guide guide(String evil) {
        var at = Sample.at("content/x.md");
        var chart = new Part.Chart(Sample.located(PROGRAM), Sample.located("n"), Part.Mark.LINE, Sample.located("n"),
                List.of(Sample.located("value")), Sample.located(""), Sample.located(""), "", evil, at);
        List<Part> parts = List.of(Sample.heading(2, "How it works"), chart,
                new Part.Heading(2, "x", List.of(new Chunk.Html("x")), evil, at),
                new Part.ProgramView(evil, PROGRAM, "", at), new Part.ProgramView(evil, "content/none.java", "", at),
                new Part.Exercise(evil, PROGRAM, "meanSquare", Sample.html("x"), "", at),
                Sample.prose(Part.Shape.CODE, List.of(new Chunk.Code("text", evil, at), new Chunk.Code("sql", evil, at),
                        new Chunk.Code("java", evil, at), new Chunk.Maths(evil, false, at)), ""),
                Sample.prose(Part.Shape.PARAGRAPH, List.of(new Chunk.Html("<p>" + evil + "</p>")), ""));
        Page page = Sample.page("content/maths/evil.md", evil, evil, parts);
        return Sample.guide(List.of(page), List.of(Sample.section(Guide.HOME, evil, evil, "content/maths/README.md"),
                Sample.section("content/maths/README.md", evil, evil, "content/maths/evil.md")),
                List.of(Sample.program(PROGRAM)));
    }

    @Test
    void aFileNameIsEscapedInAddresses() {
        Page page = Sample.page("content/maths/\u00e9 \"x\".md", "A", "A.", List.of(Sample.p("a")));
        Built site = Built.of(Sample.guide(List.of(page), List.of(), List.of()), cache);
        var parsed = Jsoup.parse(site.text("maths/\u00e9 \"x\"/index.html"));
        assertEquals("https://guide.example/wb/maths/%C3%A9%20%22x%22/",
                parsed.select("link[rel=canonical]").attr("href"));
        assertEquals("https://git.example/o/r/edit/main/content/maths/%C3%A9%20%22x%22.md",
                parsed.select(".edit a").attr("href"));
    }
}
