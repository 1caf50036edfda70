package whiteboard.takeaway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.app.Guides;
import whiteboard.file.Zip;
import whiteboard.render.Sample;

/// The book, judged by EPUBCheck, the W3C's own.
class BookTest {

    @TempDir
    Path folder;

    private byte[] book() {
        return Taken.of(Sample.guide(), folder).epub().bytes();
    }

    /// What EPUBCheck has to say; nothing for a book without faults.
    private static String judged(Path book) {
        var said = new java.io.ByteArrayOutputStream();
        PrintStream err = System.err, out = System.out;
        try (PrintStream quiet = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setErr(quiet);
            System.setOut(quiet);
            var report = new DefaultReportImpl(book.toString());
            new EpubCheck(book.toFile(), report).check();
            int faults = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
            return faults == 0 ? "" : faults + " faults\n" + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
    }

    private String judged(byte[] book) throws IOException {
        return judged(Files.write(folder.resolve("book.epub"), book));
    }

    private String judgedWith(String path, String text, String other) throws IOException {
        SortedMap<String, byte[]> files = Taken.unpacked(book());
        String before = Taken.text(files.get(path));
        assertTrue(before.contains(text), before);
        files.put(path, before.replace(text, other).getBytes(StandardCharsets.UTF_8));
        Zip zip = new Zip().store("mimetype", files.remove("mimetype"));
        files.forEach(zip::add);
        return judged(zip.bytes());
    }

    @Test
    void theBookOfTheSampleHasNoFault() throws IOException {
        assertEquals("", judged(book()));
    }

    @Test
    void theBookOfTheGuideHasNoFault() {
        assertEquals("", judged(Guides.export(Path.of("."), folder, "epub").resolve("whiteboard.epub")));
    }

    @Test
    void aFaultIsFound() throws IOException {
        assertTrue(judgedWith("EPUB/maths.squares.xhtml", "<h1>", "<h1 onclic=\"x\">").contains("onclic"));
        assertTrue(judgedWith("EPUB/nav.xhtml", "maths.roots.xhtml", "maths.r00ts.xhtml").contains("r00ts"));
    }

    @Test
    void aChapterHoldsThePageWithEverythingOpenAndFormulasAsMathml() {
        Document page = Jsoup.parse(Taken.text(Taken.unpacked(book()).get("EPUB/maths.squares.xhtml")), Parser.xmlParser());
        assertEquals("x2", page.selectFirst("p math").text());
        assertEquals(0, page.select("details, button, nav, script, .katex, [style]").size());
        assertEquals("Why?", page.selectFirst(".question .ask").text());
        assertTrue(page.selectFirst(".question").text().contains("It pays."));
        assertEquals("Right. Three threes.", page.selectFirst(".reasons .right").text());
        assertTrue(page.selectFirst("pre .l").text().startsWith("/// The mean of the squares"));
        assertEquals(2, page.select("svg[role=img]").size());
        assertEquals("n  value", page.selectFirst(".output").wholeText().lines().findFirst().orElseThrow());
    }

    @Test
    void theBookTellsWhatItIs() {
        Map<String, byte[]> files = Taken.unpacked(book());
        String about = Taken.text(files.get("EPUB/package.opf"));
        assertTrue(about.contains("<meta property=\"dcterms:modified\">2026-05-28T20:26:40Z</meta>"), about);
        assertTrue(about.contains("schema:accessibilitySummary"));
        Document nav = Jsoup.parse(Taken.text(files.get("EPUB/nav.xhtml")), Parser.xmlParser());
        assertEquals("Whiteboard, Maths, Squares, Roots", String.join(", ", nav.select("[role=doc-toc] a").eachText()));
        assertEquals("Squares", nav.select("ol ol > li > a").getFirst().text());
        String css = Taken.text(files.get("EPUB/book.css"));
        assertTrue(css.contains("@media (prefers-color-scheme: dark)"));
        assertFalse(css.contains("var(--") || css.contains("light-dark("), css);
    }

    @Test
    void theSameGuideIsTheSameBook() {
        assertArrayEquals(book(), book());
    }
}
