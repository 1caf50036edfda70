package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Input that attacks, built as a user would: each case has its exact place, code and message, its neighbour is told
/// in the same run, and the last good site stands. What stands elsewhere:
///
/// | cases | tests |
/// | --- | --- |
/// | names of files: devices, blanks, twins, Turkish i, controls, quotes, lengths | `FileNamesTest` |
/// | links, pipes, folders named as pages, Latin-1, byte-order mark at the start, size | `TreeReaderTest` |
/// | names and the locale, limits, signals, zones, no network, old JDK, read-only folders | `HostileMachineTest` |
/// | alias bombs, tags, values that YAML guides misread | `FrontMatterTest` |
/// | texts that hang a Markdown parser, reference bombs, payloads, nesting | `HostileMarkdownTest` |
/// | schemes, raw HTML, unclosed fences and tags | `MarkdownFaultsTest` |
/// | control, bidirectional and invisible characters | `TextLintTest` |
/// | authors' fields in every place of a page | `HostileTest` of `render`, `SanitizerTest` |
/// | links out of the content, letter case, cycles, programs that no page shows | `GuideFaultsTest` |
/// | directives, headers, escapes, brackets in a program | `ProgramFaultsTest` |
/// | loops, threads, memory, floods, exits, sockets, locales of running programs | `PlantedFaultsTest`, `CageTest` |
/// | kills at any moment, full disks, same bytes | `NothingLostTest`, `SameBytesTest` |
/// | the live server: hosts, methods, headers, slow clients | `GuardTest`, `LiveServerTest` |
class HostileCasesTest {

    private static final String PAGE = Planted.PAGE, PROGRAM = Planted.PROGRAM, TITLE = "title: K-means\n";

    @TempDir
    static Path folder;
    static Planted guide;

    @BeforeAll
    static void aGoodSite() throws IOException {
        guide = Planted.in(folder);
    }

    @Test
    void frontMatterThatAttacksIsRefused() {
        guide.edited(PAGE, TITLE, TITLE + "slug: ../../x\n", PAGE + ":3:1: key-unknown: unknown key `slug`");
        guide.edited(PAGE, TITLE, TITLE + "redirect: javascript:alert(1)\n",
                PAGE + ":3:1: key-unknown: unknown key `redirect`");
        guide.edited(PAGE, TITLE, TITLE + "titel: x\n", PAGE + ":3:1: key-unknown: unknown key `titel`");
        guide.edited(PAGE, TITLE, "title: !!binary aGk=\n", PAGE + ":2:8: yaml-syntax: tags are not allowed\n"
                + PAGE + ":11:3: title: the heading is not the title `aGk=`");
        guide.edited(PAGE, TITLE, "title: " + "x".repeat(10_000) + "\n",
                PAGE + ":2:8: key-value: a title has at most 100 characters\n"
                + PAGE + ":11:3: title: the heading is not the title `" + "x".repeat(470) + "\u2026");
        guide.edited(PAGE, "prerequisites: []", "prerequisites: [k-means.md]",
                PAGE + ":8:17: prerequisite-cycle: " + PAGE + " needs " + PAGE);
    }

    @Test
    void markdownThatAttacksIsRefusedWhereItStands() {
        guide.markdown("a mark inside", "a\ufeffb",
                "+0:2: text-invisible: byte-order mark inside the text: U+FEFF ZERO WIDTH NO-BREAK SPACE");
        guide.markdown("text turned round", "a \u202e b",
                "+0:3: text-invisible: bidirectional control U+202E RIGHT-TO-LEFT OVERRIDE");
        guide.markdown("a script", "<script>alert(1)</script>", "+0:1: html-tag: `<script>` is not allowed");
        guide.markdown("a script behind a comment", "a <!-- --!> <script>x</script> -->",
                "+0:13: html-tag: `<script>` is not allowed");
        guide.markdown("a page in an address", "[a](data:text/html,x)",
                "+0:5: link-scheme: addresses with `data:` are not allowed");
        guide.markdown("formulas",
                "$`\\href{javascript:alert(1)}{x}`$ $`\\includegraphics{http://e/x}`$ $`\\def\\a{\\a\\a}\\a`$", """
                +0:3: maths: KaTeX: a command that would leave the page
                +0:37: maths: KaTeX: a command that would leave the page
                +0:70: maths: KaTeX: too many expansions: infinite loop or need to increase maxExpand setting""");
        guide.markdown("501 rows", "| a |\n| - |\n" + "| |\n".repeat(501),
                "+502:1: table-size: a table of more than 500 rows");
        guide.markdown("a reference bomb", "[a]: " + "x".repeat(1_900) + "\n\n" + "[a] ".repeat(1_900),
                "+2:1: markdown-shape: more than 500 opening brackets in a line");
        guide.markdown("nested lists", "- ".repeat(391), "+0:1: markdown-shape: a line of 782 equal characters");
        guide.markdown("nested quotations", "> ".repeat(782) + "a",
                "+0:1: markdown-shape: lists or quotations nest deeper than 12 levels");
        guide.markdown("a ruler", "_".repeat(1_563), "+0:1: markdown-shape: a line of 1563 equal characters");
        guide.markdown("backslashes", "[a][" + "\\".repeat(40),
                "+0:1: markdown-shape: more than 20 backslashes in a row");
    }

    @Test
    void noLinkLeadsOutOfTheContent() {
        String out = "+0:5: link-target: the link leads out of `content/`";
        guide.markdown("a file of the repository", "[a](../../../README.md)", out);
        guide.markdown("a file of the machine", "[a](../../../../../../etc/passwd)", out);
        guide.markdown("a program outside", "[a](../../../../etc/passwd.java#x)", out);
        guide.markdown("an absolute path", "[a](/etc/passwd)",
                "+0:5: link-target: a link is relative to its file, not absolute");
        guide.markdown("another letter case", "[Again](kmeans.java#update)",
                "+0:9: link-target: no file `content/ai/algorithms/kmeans.java`");
    }

    @Test
    void whatLooksHostileAndIsNotIsShownAsItIs() throws IOException {
        Document comment = page("a <!-- b --!> c --> d");
        assertTrue(comment.select("p").eachText().stream().anyMatch(it -> it.startsWith("a") && it.endsWith("d")));
        Document twice = page("### Twice\n\na\n\n### Twice\n\nb\n\n### search\n\n### `__proto__`\n\n### constructor\n");
        assertEquals("[twice, twice-1]", twice.select("h3[id^=twice]").eachAttr("id").toString());
        List<String> ids = twice.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count(), "an id stands twice");
        assertEquals(1, page("```java\" onclick=\"x\nint a;\n```").select("pre:contains(int a;)").size());
        Document nested = page("````text\n```java\n```\n````");
        assertEquals("```java\n```", nested.select("pre:contains(```java)").text().strip());
        page("<!--\n" + "An ordinary line.\n".repeat(467) + "-->");
        page("{.b}".repeat(1_000));
        page("[ (](".repeat(348));
    }

    private static Document page(String markdown) throws IOException {
        Document page = Jsoup.parse(guide.built(markdown.substring(0, Math.min(40, markdown.length())), markdown));
        assertTrue(page.select("[onclick]").isEmpty());
        assertFalse(page.select("script").eachText().toString().contains("alert"));
        return page;
    }

    @Test
    void programsThatAttackAreRefusedBeforeAnythingIsResolvedOrRun() {
        String ours = "//DESCRIPTION";
        String stale = "jbang-catalog.json:5:7: catalog: the catalog is out of date from here on";
        guide.edited(PROGRAM, ours, """
                //DEPS evil:evil:1
                //SOURCES https://e/x.java
                //FILES ../x=y
                //RUNTIME_OPTIONS -XX:OnOutOfMemoryError=id
                //COMPILE_OPTIONS -processorpath .
                //DESCRIPTION""", """
                %1$s:4:1: program-header: the header lacks `//DESCRIPTION one line`
                %1$s:4:8: program-dependency: `evil:evil:1` is not allowed by guide.yaml
                %1$s:5:1: program-directive: jbang acts upon `//SOURCES`
                %1$s:6:1: program-directive: jbang acts upon `//FILES`
                %1$s:7:1: program-directive: jbang acts upon `//RUNTIME_OPTIONS`
                %1$s:8:1: program-directive: jbang acts upon `//COMPILE_OPTIONS`
                %1$s:9:1: program-directive: jbang acts upon `//DESCRIPTION`
                %2$s""".formatted(PROGRAM, stale));
        guide.edited(PROGRAM, "jbang \"$0\" \"$@\"", "sh -c id", PROGRAM
                + ":1:1: program-header: this header line is not `///usr/bin/env jbang \"$0\" \"$@\" ; exit $?`");
        int main = line("void main() {");
        guide.edited(PROGRAM, "void main() {", "// \u202e\nint a\u200bb;\nint \\u0061;\nvoid main() {", """
                %1$s:%2$d:4: text-invisible: bidirectional control U+202E RIGHT-TO-LEFT OVERRIDE
                %1$s:%3$d:6: text-invisible: invisible character U+200B ZERO WIDTH SPACE
                %1$s:%4$d:5: program-escape: `\\u0061` outside a literal becomes LATIN SMALL LETTER A before it is \
                compiled""".formatted(PROGRAM, main, main + 1, main + 2));
        guide.edited(PROGRAM, "void main() {",
                "int deep = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";\nvoid main() {", """
                %1$s:%2$d:81: program-length: the line has 40013 columns, at most 80 fit
                %1$s:%2$d:112: program-syntax: compiler overflow: brackets nest more than 100 deep"""
                .formatted(PROGRAM, main));
    }

    /// A page of ten megabytes is not read at all, a program of one is not parsed.
    @Test
    void whatIsTooLongIsRefusedAtOnce() {
        String place = "### Choosing k\n", words = "ten bytes.";
        long bytes = guide.guide().folder().resolve(PAGE).toFile().length() + 10_000_000;
        guide.edited(PAGE, place, place + words.repeat(1_000_000), """
                %s:1:1: program-unshown: no page shows it whole
                content/ai/algorithms/README.md:5:13: link-target: no file `%s`
                %2$s:1:1: file-size: %d bytes, the limit is 1048576""".formatted(PROGRAM, PAGE, bytes));
        guide.edited(PROGRAM, "void main() {", "// " + words.repeat(100_000) + "\nvoid main() {", """
                %s:1:1: program-length: the program has 1005462 characters without its output, more than are read
                %s:62:8: chart-table: `KMeans.java` promises no table `k`
                jbang-catalog.json:5:7: catalog: the catalog is out of date from here on""".formatted(PROGRAM, PAGE));
    }

    private static int line(String text) {
        try {
            String program = guide.guide().read(PROGRAM);
            return program.substring(0, program.indexOf(text)).split("\n", -1).length;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anImageThatIsMoreThanADrawingIsRefused() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"", kind = "image-kind: ";
        guide.image("x.svg", svg + ">\n<script>alert(1)</script></svg>",
                "2:1: " + kind + "`<script>` is not of a drawing");
        guide.image("x.svg", svg + "\nonload='alert(1)'/>",
                "1:1: " + kind + "`onload` runs a script");
        guide.image("x.svg", svg + ">\n<a href='javascript:alert(1)'/></svg>",
                "2:1: " + kind + "`href` leads out of it");
        guide.image("x.svg", svg + ">\n<style>@import 'http://e/x'</style></svg>",
                "2:8: " + kind + "`@import` leads out of it");
        guide.image("x.svg", svg + ">\n<rect style='fill:url(http://e/x)'/></svg>",
                "2:1: " + kind + "`url(` leads out of it");
        guide.image("x.svg", svg + ">\n<foreignObject/></svg>",
                "2:1: " + kind + "`<foreignObject>` is not of a drawing");
        guide.image("x.svg", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + svg + ">&a;</svg>",
                "1:1: " + kind + "a document type");
        guide.image("x.svg", "<html><body/></html>",
                "1:1: " + kind + "`<html>` is not of a drawing");
        guide.image("x.svg", svg + ">\n<g>",
                "2:4: " + kind + "the SVG is not well-formed XML");
        guide.image("x.png", "<script>alert(1)</script>",
                "1:1: " + kind + "the file is no PNG");
        guide.image("x.svg", svg + "><rect fill='url(#a)'/><use href='#b'/></svg>", "");
    }
}
