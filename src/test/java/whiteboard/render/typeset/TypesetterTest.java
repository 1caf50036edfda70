package whiteboard.render.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.file.Parsed;
import whiteboard.file.Source;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;
import whiteboard.model.Part;
import whiteboard.render.Sample;

class TypesetterTest {

    @TempDir
    Path cache;

    /// A guide of one page that holds each line of the text as a chunk: `$tex$` or `lang: code`.
    private static Guide guide(String text) {
        Source source = Sample.source("content/a.md", text);
        List<Chunk> chunks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            int colon = line.indexOf(": ");
            if (line.startsWith("$")) {
                chunks.add(new Chunk.Maths(line.substring(1, line.length() - 1), false,
                        source.span(start, start + line.length())));
            } else {
                chunks.add(new Chunk.Code(line.substring(0, colon), line.substring(colon + 2),
                        source.span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        var page = Sample.page("content/a.md", "A", "A.", List.of(Sample.prose(Part.Shape.PARAGRAPH, chunks, "")));
        return Sample.guide(List.of(page), List.of(), List.of());
    }

    private Parsed<Typeset> prepare(String text) {
        try (Typesetter typesetter = Typesetter.open(cache)) {
            return typesetter.prepare(guide(text));
        }
    }

    private void refuses(String text, String expected) {
        assertEquals(expected, prepare(text).problems().stream()
                .map(it -> it.at().line() + ":" + it.at().column() + " `" + it.at().text() + "` "
                        + it.rule().code() + ": "
                        + it.message() + (it.help().isEmpty() ? "" : ": " + it.help()) + "\n")
                .collect(Collectors.joining()));
    }

    @Test
    void aWrongFormulaIsAProblemAtItsPlace() {
        refuses("$x$\n$a + \\foo b$\n$\\frac{1}{2$\n$\\href{javascript:alert(1)}{x}$\n$\u00e9$", """
                2:6 `\\foo` maths: KaTeX: undefined control sequence: \\foo
                3:12 `$` maths: KaTeX: unexpected end of input in a macro argument, expected '}'
                4:1 `$\\href{javascript:alert(1)}{x}$` maths: KaTeX: a command that would leave the page
                5:2 `\u00e9` maths: KaTeX: LaTeX-incompatible input and strict mode is set to 'error': Accented \
                Unicode text character "\u00e9" used in math mode [unicodeTextInMathMode]
                """);
    }

    @Test
    void anUnknownLanguageIsAProblemWithTheNearest() {
        refuses("pyton: x\nfortran: x\nsql: select 1\ntext: x\njava: x", """
                1:1 `pyton` fence-language: no language `pyton` to highlight: did you mean `python`?
                2:1 `fortran` fence-language: no language `fortran` to highlight: the languages are bash, dockerfile, \
                java, json, python, sql, text, yaml
                """);
    }

    @Test
    void noFormulaHasAStyleAttribute() {
        Typeset typeset = prepare("$\\sqrt{\\frac{a}{b}} \\color{red}{x} \\rule{1em}{2em} \\large y "
                + "\\overbrace{z}^{n}$\n" + "$\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}$").value();
        assertEquals(2, typeset.formulas().size());
        for (String html : typeset.formulas().values()) assertFalse(html.contains(" style="), html);
        String css = MathsSheet.css(typeset.uses(), font -> "x/" + font);
        assertTrue(css.contains("color:red!important"), css);
        assertTrue(css.contains("url(x/KaTeX_Main-Regular.woff2)"), css);
        assertFalse(css.contains("KaTeX_Fraktur"), css);
    }

    @Test
    void everyClassOfAFormulaHasItsRule() {
        Typeset typeset = prepare("$\\int_0^1 \\mathbb{R} \\tilde x \\lVert \\hat{\\mathbf y} \\rVert^{2}$").value();
        String css = MathsSheet.css(typeset.uses(), font -> font);
        for (String html : typeset.formulas().values()) {
            var classes = org.jsoup.Jsoup.parseBodyFragment(html).select("[class]");
            assertTrue(classes.size() > 10);
            for (var element : classes) {
                for (String name : element.classNames()) {
                    assertTrue(!name.startsWith("m") || css.contains("." + name + "{"), name);
                }
            }
        }
    }

    @Test
    void whatWasTypesetOnceNeedsNoEngine() {
        Typeset first = prepare("$x^2$\nsql: select 1").value();
        try (Typesetter again = Typesetter.open(cache)) {
            assertEquals(first, again.prepare(guide("$x^2$\nsql: select 1")).value());
            assertFalse(again.started());
            again.prepare(guide("$x^3$"));
            assertTrue(again.started());
        }
    }

    @Test
    void aCacheThatIsNotWholeIsMadeAgain() throws IOException {
        Typeset first = prepare("$x$").value();
        try (var files = Files.list(cache)) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertEquals(first, prepare("$x$").value());
    }

    @Test
    void codeOfOtherLanguagesIsMarked() {
        Typeset typeset = prepare("python: def f(): return \"<\" # one\ndockerfile: FROM jdk:25\njson: {\"a\": 1}\n"
                + "bash: echo $HOME\nyaml: a: 1\nsql: select 1").value();
        assertEquals("<i><b class=\"k\">def</b> <b class=\"n\">f</b><b>(</b><b>)</b><b>:</b> <b class=\"k\">return</b> "
                        + "<b class=\"s\">\"&lt;\"</b> <b class=\"c\"># one</b>\n</i>",
                typeset.snippets().get(new Snippet("python", "def f(): return \"<\" # one")));
        assertEquals(6, typeset.snippets().size());
        for (String html : typeset.snippets().values()) assertTrue(html.contains("<b class=\""), html);
    }
}
