package whiteboard.render.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whiteboard.model.Chunk;
import whiteboard.render.Sample;

class SanitizerTest {

    private static String published(String html) {
        return Sanitizer.sanitize(List.of(new Chunk.Html(html))).stream()
                .map(it -> ((Chunk.Html) it).html()).collect(Collectors.joining());
    }

    static List<String> payloads() {
        return Payloads.ALL;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void noPayloadOfTheCorpusRuns(String payload) {
        assertInert(published(payload));
        assertInert(published("<p>" + payload + "</p>"));
        assertInert(published("<p title=\"" + payload + "\">x</p>"));
        assertInert(published("<a href=\"" + payload + "\">x</a>"));
    }

    private static void assertInert(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        for (Element element : page.body().getAllElements()) {
            assertTrue(element.tagName().equals("body") || AllowList.ELEMENTS.containsKey(element.tagName()), html);
            element.attributes().forEach(it -> {
                String name = it.getKey().toLowerCase(Locale.ROOT);
                assertFalse(name.startsWith("on") || name.equals("style") || name.equals("srcdoc"), html);
                if (AllowList.ADDRESSES.contains(name)) {
                    String address = it.getValue().strip().toLowerCase(Locale.ROOT);
                    assertFalse(address.matches("(?s)(javascript|data|vbscript).*"), html);
                }
            });
        }
    }

    @Test
    void theGateRefusesEveryPayloadThatIsMarkup() {
        for (String payload : Payloads.ALL) {
            Gate gate = new Gate();
            boolean passes = gate.passes(payload) && gate.closed();
            assertTrue(!passes || Jsoup.parseBodyFragment(payload).body().childrenSize() == 0, payload);
        }
    }

    @ParameterizedTest
    @MethodSource("proper")
    void whatPassesTheGateIsWhatTheSanitizerLeaves(String html) {
        Gate gate = new Gate();
        assertTrue(gate.passes(html) && gate.closed(), html);
        assertEquals(normal(html), normal(Sanitizer.sanitize(html)));
    }

    static List<String> proper() {
        return List.of("<p>a &amp; b</p>", "<a href=\"../x/#y\" title=\"t\">z</a>", "<a id=\"here\"></a>",
                "<a href=\"https://e.org/?a=1&amp;b=2\" rel=\"noopener\">e</a>",
                "<ul class=\"tasks\"><li>a</li></ul>",
                "<table><thead><tr><th scope=\"col\" class=\"number\">a</th></tr></thead>"
                        + "<tbody><tr><td>1</td></tr></tbody></table>",
                "<img src=\"a/b.png\" alt=\"a &lt; b\" loading=\"lazy\">", "<ol start=\"3\"><li>a</li></ol>",
                "<details open><summary>a</summary><p>b<br>c</p></details>",
                "<p><strong>a</strong> <code>b</code></p>");
    }

    private static String normal(String html) {
        return Jsoup.parseBodyFragment(html).body().html().replaceAll("open=\"[a-z]*\"", "open");
    }

    @Test
    void formulasKeepTheirPlaceWhenABlockIsMended() {
        var formula = new Chunk.Maths("x", false, Sample.at("content/a.md"));
        List<Chunk> mended = Sanitizer.sanitize(List.of(new Chunk.Html("<p onclick=\"x\">a "), formula,
                new Chunk.Html(" \uE0000\uE001 b</p><script>1</script>")));
        assertEquals("<p>a |x|", mended.stream().limit(2)
                .map(it -> it instanceof Chunk.Html(String html) ? html : "|x|").collect(Collectors.joining()));
        assertEquals(1, mended.stream().filter(Chunk.Maths.class::isInstance).count());
    }

    @Test
    void anElementThatIsLeftOpenIsClosed() {
        assertEquals("<p><strong>a</strong></p>", published("<p><strong>a"));
        assertEquals("a", published("a</div>"));
    }
}
