package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Markdown and the HTML that it becomes, in two columns.
class MarkdownFactsTest {

    private static void fact(String markdown, String html) {
        assertEquals(html, Topic.html(markdown));
        assertEquals("", Topic.problems(markdown));
    }

    @Test
    void wordsAreEscapedAndMarked() {
        fact("a < b & c > d \"e\" 'f'", "<p>a &lt; b &amp; c &gt; d &quot;e&quot; &#39;f&#39;</p>");
        fact("*a* **b** ~~c~~ `d<e`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code></p>");
        fact("&copy; &#106; \\* \\< &lt;b&gt;", "<p>© j * &lt; &lt;b&gt;</p>");
        fact("one\ntwo  \nthree\\\nfour", "<p>one\ntwo<br>\nthree<br>\nfour</p>");
        fact("x<sub>1</sub> <kbd>Esc</kbd> a<br>b", "<p>x<sub>1</sub> <kbd>Esc</kbd> a<br>b</p>");
        fact("``a ` b`` ` c `", "<p><code>a ` b</code> <code>c</code></p>");
        fact("***", "<hr>");
    }

    @Test
    void formulasAreCodeBetweenDollars() {
        fact("so $`x_i < 1`$, and $5 or 6$", "<p>so \\(x_i < 1\\), and $5 or 6$</p>");
        fact("**$`a`$$`b`$**", "<p><strong>\\(a\\)\\(b\\)</strong></p>");
        fact("\\$`a`$ costs $5", "<p>$<code>a</code>$ costs $5</p>");
        fact("```math\n\\sum_i x_i\n= 1\n```", "\\[\\sum_i x_i\n= 1\\]");
        fact("| a |\n| - |\n| $`x \\| y`$ and `p \\| q` |", table("<th scope=\"col\">a</th>",
                "<td>\\(x | y\\) and <code>p | q</code></td>"));
    }

    private static String table(String head, String... rows) {
        StringBuilder body = new StringBuilder();
        for (String row : rows) body.append("<tr>").append(row).append("</tr>\n");
        return "<div class=\"table\"><table>\n<thead>\n<tr>" + head
                + "</tr>\n</thead>\n<tbody>\n" + body + "</tbody>\n</table></div>";
    }

    @Test
    void tablesMarkTheirColumnsOfNumbers() {
        fact("| a | b |\n| --- | :-: |\n| 1.5 ms | x |\n|  | y |",
                table("<th scope=\"col\" class=\"number\">a</th><th scope=\"col\" class=\"center\">b</th>",
                        "<td class=\"number\">1.5 ms</td><td class=\"center\">x</td>",
                        "<td class=\"number\"> </td><td class=\"center\">y</td>"));
        fact("a | b\n--- | ---\n2, 4 | **1**", table("<th scope=\"col\">a</th><th scope=\"col\">b</th>",
                "<td>2, 4</td><td><strong>1</strong></td>"));
    }

    @Test
    void tablesMarkTheirShortColumnsBesideLongerOnes() {
        fact("a | b\n--- | ---\n$`\\hat{y}_i`$, $`\\mathbf{x}_i`$ | what the model makes of x\n[KL](#a) | a word",
                table("<th scope=\"col\" class=\"short\">a</th><th scope=\"col\">b</th>",
                        "<td class=\"short\">\\(\\hat{y}_i\\), \\(\\mathbf{x}_i\\)</td><td>what the model makes of x</td>",
                        "<td class=\"short\"><a href=\"#a\">KL</a></td><td>a word</td>"));
        fact("a | b\n--- | ---\nthirteen long | no shorter one", table("<th scope=\"col\">a</th><th scope=\"col\">b</th>",
                "<td>thirteen long</td><td>no shorter one</td>"));
    }

    @Test
    void listsAreTightOrLoose() {
        fact("- a\n- b", "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>");
        fact("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>");
        fact("3. a\n   - b", "<ol start=\"3\">\n<li>a\n<ul>\n<li>b\n</li>\n</ul>\n</li>\n</ol>");
        fact("- [x] a\n- [ ] b", "<ul class=\"tasks\">\n"
                + "<li><input type=\"checkbox\" disabled checked aria-label=\"Done\"> a\n</li>\n"
                + "<li><input type=\"checkbox\" disabled aria-label=\"Open\"> b\n</li>\n</ul>");
        fact("- a\n\n  ```java\n  int x;\n  ```", "<ul>\n<li><p>a</p>\n{java: int x;\n}</li>\n</ul>");
    }

    @Test
    void codeStaysAsItIs() {
        fact("```java\nint a;\n\n  int b;\n```", "{java: int a;\n\n  int b;\n}");
        fact("````text\n```java\n```\n````", "{text: ```java\n```\n}");
        fact("    a\n      b", "{: a\n  b\n}");
        fact("```java\" onclick=\"\nx\n```", "{java: x\n}");
        fact("  ~~~\n  a\n   b\n  ~~~", "{: a\n b\n}");
    }

    @Test
    void quotationsAndGithubsFiveAlerts() {
        fact("> a\n\nb", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>");
        fact("> [!NOTE]\n> a\n>\n> b", "<aside class=\"alert alert-note\" role=\"note\"><p class=\"alert-title\">Note</p>\n"
                + "<p>a</p>\n<p>b</p>\n</aside>");
        for (String kind : new String[] {"TIP", "IMPORTANT", "WARNING", "CAUTION"}) {
            assertEquals("ALERT", ((whiteboard.model.Part.Prose) Topic.parse("> [!" + kind + "]\n> a").value().parts()
                    .getFirst()).shape().name());
        }
        fact("> [!NOTE] a", "<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>");
    }

    @Test
    void linksLeadToAddressesOfTheSite() {
        fact("[a](../nlp/attention.md#masks)", "<p><a href=\"../../nlp/attention/#masks\">a</a></p>");
        fact("[a](trees.md) [b](README.md) [c](#search)",
                "<p><a href=\"../trees/\">a</a> <a href=\"../\">b</a> <a href=\"#section-search\">c</a></p>");
        fact("run [a](Heap.java#sift) now", "<p>run <a href=\"../../programs/Heap.java\">a</a> now</p>");
        fact("[a](https://e.org/?a=1&b=\"#c) <https://e.org> <me@e.org>",
                "<p><a href=\"https://e.org/?a=1&amp;b=%22#c\" rel=\"noopener\">a</a> "
                        + "<a href=\"https://e.org\" rel=\"noopener\">https://e.org</a> "
                        + "<a href=\"mailto:me@e.org\" rel=\"noopener\">me@e.org</a></p>");
        fact("[a][r] and [r]\n\n[r]: x.md \"T\"",
                "<p><a href=\"../x/\" title=\"T\">a</a> and <a href=\"../x/\" title=\"T\">r</a></p>");
        fact("https://e.org stays text, and so do [0, 1], a[i][j] and [x]",
                "<p>https://e.org stays text, and so do [0, 1], a[i][j] and [x]</p>");
        fact("![a *b*](p.svg \"t\")", "<p><img src=\"../p.svg\" alt=\"a b\" title=\"t\" loading=\"lazy\"></p>");
    }

    @Test
    void everyLinkIsKnownByItsAddress() {
        String links = Topic.parse("[a](x%20y.md#b%21) ![i](p.png) [w](https://e.org#q)\n\n[P](P.java)\n")
                .value().links().stream()
                .map(it -> it.kind() + " " + it.target() + " " + it.anchor() + " <- " + it.at().text() + "\n")
                .reduce("", String::concat);
        assertEquals("""
                LINK x y.md b! <- x%20y.md#b%21
                IMAGE p.png  <- p.png
                LINK https://e.org q <- https://e.org#q
                PROGRAM P.java  <- P.java
                """, links);
    }

    @Test
    void footnotesAreNumberedByTheirUse() {
        fact("a[^b] c[^a] d[^b]\n\n[^a]: A.\n[^b]: B *c*.",
                "<p>a" + mark(1, "") + " c" + mark(2, "") + " d" + mark(1, "-2") + "</p>\n"
                        + "<ol class=\"footnotes\">\n<li id=\"fn-1\">B <em>c</em>.\n" + back(1, "") + back(1, "-2")
                        + "</li>\n<li id=\"fn-2\">A.\n" + back(2, "") + "</li>\n</ol>");
    }

    private static String mark(int number, String use) {
        return "<sup class=\"footnote\"><a href=\"#fn-" + number + "\" id=\"fnref-" + number + use
                + "\" aria-label=\"Footnote " + number + "\">" + number + "</a></sup>";
    }

    private static String back(int number, String use) {
        return " <a class=\"footnote-back\" href=\"#fnref-" + number + use
                + "\" aria-label=\"Back to the text of footnote " + number + "\">↩</a>";
    }

    @Test
    void aHeadingGetsGithubsSlug() {
        fact("## A `b` *c*, d?", "<h2 id=a-b-c-d>A <code>b</code> <em>c</em>, d?</h>");
        fact("## Why $`x`$\n\n## Why $`x`$", "<h2 id=why-x>Why \\(x\\)</h><h2 id=why-x-1>Why \\(x\\)</h>");
        fact("## Search\n\n## __proto__", "<h2 id=section-search>Search</h><h2 id=proto><strong>proto</strong></h>");
        fact("> [r]: x.md\n> ## In [r]", "<blockquote>\n<h2 id=\"in-r\">In <a href=\"../x/\">r</a></h2>\n</blockquote>");
        fact("## constructor", "<h2 id=section-constructor>constructor</h>");
        fact("<details><summary>A</summary></details>\n\n## A", "[FOLD a-1: A | ]<h2 id=a>A</h>");
    }

    @Test
    void commentsAreDropped() {
        fact("a <!-- b --> c", "<p>a  c</p>");
        fact("<!-- a\n\n<script>\n-->\n\nb", "<p>b</p>");
        fact("<!-- a --!> <b> -->\n\nc", "<p>c</p>");
        fact("a <a id=\"Here\"></a>b", "<p>a <a id=\"Here\"></a>b</p>");
    }
}
