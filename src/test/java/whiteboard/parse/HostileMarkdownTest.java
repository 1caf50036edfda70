package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import whiteboard.file.Parsed;
import whiteboard.model.Page;

/// Text that would hang or overflow a Markdown parser, or smuggle a script into a page.
class HostileMarkdownTest {

    /// Refused with these codes (none: it is parsed), while the rest of the page is still read.
    private static void outcome(String name, String markdown, String codes) {
        Parsed<Page> page = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> Topic.parse("Before.\n\n" + markdown + "\n\n## After\n"), name);
        List<String> found = page.problems().stream().map(it -> it.rule().code()).distinct().toList();
        assertEquals(codes, String.join(" ", found), name);
        assertTrue(page.value().anchors().contains("after"), name);
        assertFalse(page.problems().stream().anyMatch(it -> it.at().line() < 12), name);
    }

    @Test
    void smallKillersAreRefusedOrRead() {
        outcome("backslashes in a reference", "[a][" + "\\".repeat(40), "markdown-shape");
        outcome("escapes in a reference", "[a][" + "\\x".repeat(40), "");
        outcome("a ruler", "_".repeat(1_563), "markdown-shape");
        outcome("an ordinary ruler", "_".repeat(80), "");
        outcome("nested lists", "- ".repeat(391), "markdown-shape");
        outcome("nested lists with words", "- ".repeat(391) + "a", "markdown-shape");
        outcome("nested quotations", "> ".repeat(782) + "a", "markdown-shape");
        outcome("brackets and parentheses", "[ (](".repeat(348), "");
        outcome("many attributes", "<a " + "x=\"\" ".repeat(444) + ">", "html-tag");
        outcome("quotes in a title", "[a](b \"" + "\\\"".repeat(2_000), "");
        outcome("braces", "{.b}".repeat(1_000), "");
        outcome("a long comment", "a <!-- " + "x".repeat(3_000) + " --> b", "");
        outcome("a section commented out", "<!--\n" + "This is an ordinary line.\n".repeat(467) + "-->", "");
        outcome("mixed emphasis", "*a **a ".repeat(782), "");
        outcome("nested emphasis", "*a **b ".repeat(500) + "c** d* ".repeat(500), "");
        outcome("a deep list", deepList(100), "markdown-shape");
        outcome("a list of twelve levels", deepList(12), "");
    }

    private static String deepList(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) list.append("  ".repeat(i)).append("- a\n");
        return list.toString();
    }

    @Test
    void longTextsAreRefusedWhereTheyAreTooLong() {
        outcome("a line", "a".repeat(8_001), "markdown-shape");
        outcome("a paragraph of a line", "a word ".repeat(1_000), "");
        outcome("501 rows", "| a |\n| - |\n" + "| b |\n".repeat(501), "table-size");
        outcome("500 rows", "| a |\n| - |\n" + "| b |\n".repeat(500), "");
        outcome("501 rows without bars in front", "a | b\n--- | ---\n" + "c | d\n".repeat(501), "table-size");
        outcome("brackets in a line", "[a](".repeat(600), "markdown-shape");
        outcome("code is not looked at", "```text\n" + "_".repeat(9_000) + "\n" + "> ".repeat(99) + "\n```", "");
        Parsed<Page> long1 = Topic.parse("| a |\n| - |\n" + "| b |\n".repeat(100_000));
        assertEquals("[table-size, markdown-shape]",
                long1.problems().stream().map(it -> it.rule().code()).toList().toString());
    }

    @Test
    void whatNoLookForesawIsStoppedAndTheRestIsRead() {
        outcome("brackets over many lines", "[ (](\n".repeat(6_000), "markdown-shape");
        outcome("processing instructions over many lines", ("<? ".repeat(2_000) + "\n").repeat(15), "markdown-shape");
    }

    @Test
    void aReferenceCannotBlowAPageUp() {
        String often = ("[a] ".repeat(100) + "\n").repeat(20);
        outcome("a long reference", "[a]: " + "x".repeat(1_900) + "\n\n" + often, "markdown-shape");
        outcome("an endless address", "[a](" + "x".repeat(3_000) + ")", "markdown-shape");
        outcome("a footnote, often", ("[^a]".repeat(100) + "\n").repeat(50) + "\n[^a]: b\n", "markdown-shape");
        Parsed<Page> page = Topic.parse("[a]: " + "x".repeat(1_900) + "\n\n" + ("[a] ".repeat(100) + "\n").repeat(100));
        assertTrue(page.value().parts().toString().length() < 10 * page.value().source().text().length());
    }

    @Test
    void foldsNestEightDeep() {
        String open = "<details><summary>a</summary>\n\n", close = "</details>\n\n";
        outcome("8", open.repeat(8) + close.repeat(8), "");
        outcome("9", open.repeat(9) + close.repeat(9), "html-nesting");
        outcome("3000", open.repeat(3_000) + close.repeat(3_000), "html-nesting");
    }

    @Test
    void aTextThatIsReadTooOftenOrTooLongIsStopped() {
        GuardedText often = new GuardedText("ab");
        assertEquals(1, assertThrows(GuardedText.TooHard.class, () -> BigStack.call(often, () -> {
            while (true) often.charAt(1);
        })).at);
        GuardedText slow = new GuardedText("ab");
        assertThrows(GuardedText.TooHard.class, () -> BigStack.call(slow, () -> {
            for (long i = 0; ; i++) if ((i & 0xfffff) == 0) slow.charAt(0);
        }));
        GuardedText deep = new GuardedText("ab");
        assertThrows(GuardedText.TooHard.class, () -> BigStack.call(deep, () -> fall(deep, 0)));
        GuardedText fine = new GuardedText("ab");
        assertEquals("b", BigStack.call(fine, () -> "" + fine.charAt(1)));
    }

    private static int fall(GuardedText text, int depth) {
        return depth < 0 ? text.charAt(0) : fall(text, depth + 1) + 1;
    }

    @Test
    void noPayloadLeavesATag() {
        for (String payload : List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>", "<iframe src=javascript:alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
                "<math><mi xlink:href=\"data:x,y\">", "<style>@import 'x'</style>", "<details ontoggle=alert(1) open>",
                "<sub style=\"background:url(x)\">", "<a id=\"x\" onclick=\"y\">", "<a id='x\"><script>'>", "<kbd/onclick=x>",
                "<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script> -->", "<?x <script>?>",
                "<![CDATA[<script>]]>", "<!DOCTYPE x [<script>]>", "</p><script>", "<<script>script>", "<script\n>",
                "[x](javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](&#x6A;avascript:alert(1))",
                "[x](java\nscript:alert(1))", "![x](javascript:alert(1))", "[x]: javascript:alert(1)\n\n[x]",
                "[x](y \"\" onclick=\"alert(1)\")", "[x](y 'a\"onclick=\"b')", "[x](\"onclick=alert(1))", "<x:y>",
                "![\"onerror=alert(1)](x.png)", "```\" onclick=\"x\n</code><script>\n```", "`<script>`", "# <script>x",
                "$`\\href{javascript:alert(1)}{x}</script><script>`$", "<https://x\"onclick=y>", "<a@b\"c>",
                "| a |\n| - |\n| <script> |", "- <script>\n  x", "> <script>\n> x", "[^<script>]\n\n[^<script>]: x",
                "<summary><script></summary>", "<details><summary><script>alert(1)</script></summary></details>")) {
            String html = Topic.html(payload).replaceAll("(?s)\\{.*}|\\\\\\(.*\\\\\\)", "");
            assertFalse(html.matches("(?si).*<(script|img|svg|iframe|math|style|x:y)\\b(?! src=\"[^\"]*\" alt=).*"), html);
            assertFalse(html.matches("(?si).*<[^>]*(=\"?javascript|\\son\\w+=).*"), html);
            Nesting.check(Topic.parse(payload).value());
        }
    }

    @Test
    void whateverIsWrittenTheHtmlNests() {
        String[] tokens = {"# a\n", "## Quiz\n", "## Your turn\n", "\n", "\n\n", "word ", "*", "**", "_", "~~", "`", "``",
            "```java\n", "```\n", "```math\n", "```chart\n", "```mermaid\n", "$`x`$", "<details>", "</details>",
            "<details><summary>Q</summary>\n\n", "<summary>", "</summary>", "<kbd>", "</kbd>", "<br>", "<a id=\"x\">",
            "</a>", "<div>", "<script>", "<!-- c -->", "<!--", "-->", "[a](b.md)", "[a](K.java#m)\n\n", "[a][r]", "[r]",
            "\n[r]: http://x.y\n", "[^1]", "\n[^1]: note\n", "![i](p.png)", "![](", "[", "]", "(", ")", "> ",
            "> [!NOTE]\n> ", "- ", "- [ ] a — b\n", "   - [x] c — d\n", "1. q\n", "   ", "    ", "| a | b |\n| - | - |\n",
            "| 1 | `a\\|b` | 3 |\n", "|", "\\", "&amp;", "&", "<https://a.b>", "---\n", "===\n", "\t", "é", "😀", " — ",
            "'", "\"", "<", ">"};
        Random random = new Random(42);
        for (int page = 0; page < 3_000; page++) {
            StringBuilder markdown = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) markdown.append(tokens[random.nextInt(tokens.length)]);
            Nesting.check(Topic.parse(markdown.toString()).value());
        }
    }
}
