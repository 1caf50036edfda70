package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;

class ReportTest {

    private static final Source PAGE = new Source("content/a.md", "# A\n\nsee [why](b.md#bias-corection).\n", "");
    private static final Problem ANCHOR = new Problem(PAGE.span(20, 35), Rule.LINK_ANCHOR,
            "no heading `#bias-corection` in content/b.md", "did you mean `#bias-correction`?");

    @Test
    void aProblemIsPrintedWithItsLineACaretAndTheCure() {
        assertEquals("""
                content/a.md:3:16: error[link-anchor]: no heading `#bias-corection` in content/b.md
                  see [why](b.md#bias-corection).
                                 ^^^^^^^^^^^^^^^ did you mean `#bias-correction`?
                """, text(ANCHOR));
    }

    @Test
    void aProblemOfAWholeFileHasNoCaret() {
        assertEquals("""
                content/a.png:1:1: error[asset-unused]: no page shows it
                  remove it
                """, text(new Problem(new Source("content/a.png", "", "").whole(), Rule.ASSET_UNUSED,
                "no page shows it", "remove it")));
    }

    @Test
    void whatATerminalWouldObeyIsShownInstead() {
        Source source = new Source("content/a.md", "x\u202ey\u001b[2J\n", "");
        assertEquals("""
                content/a.md:1:2: error[text-invisible]: U+202E
                  x\\u{202e}y\\u{1b}[2J
                   ^^^^^^^^
                """, text(new Problem(source.span(1, 2), Rule.TEXT_INVISIBLE, "U+202E")));
    }

    @Test
    void aLongLineIsCutAroundTheCaret() {
        Source source = new Source("content/a.md", "y".repeat(500) + "X" + "y".repeat(500), "");
        assertEquals("  " + "y".repeat(40) + "X" + "y".repeat(79) + "\n  " + " ".repeat(40) + "^\n",
                text(new Problem(source.span(500, 501), Rule.TITLE, "")).substring("content/a.md:1:501: error[title]: \n".length()));
    }

    @Test
    void githubGetsTenAnnotationsAndATableOfAll() {
        List<Problem> problems = IntStream.range(0, 12).mapToObj(_ -> ANCHOR).toList();
        assertEquals(10, GithubReport.of(problems).lines().count());
        assertEquals("::error file=content/a.md,line=3,col=16,title=link-anchor::no heading `#bias-corection` in "
                + "content/b.md (did you mean `#bias-correction`?)", GithubReport.of(problems).lines().findFirst().orElseThrow());
        assertEquals(12 + 4, GithubReport.summary(problems).lines().count());
    }

    @Test
    void noMessageCanSmuggleAWorkflowCommand() {
        Problem hostile = new Problem(PAGE.whole(), Rule.TITLE, "a\n::set-env name=x::y\r%0A|<b>");
        assertEquals("::error file=content/a.md,line=1,col=1,title=title::a%0A::set-env name=x::y\\u{d}%250A|<b>\n",
                GithubReport.of(List.of(hostile)));
    }

    @Test
    void toolsGetJson() {
        assertEquals("""
                [
                  {
                    "path": "content/a.md",
                    "line": 3,
                    "column": 16,
                    "offset": 20,
                    "length": 15,
                    "rule": "link-anchor",
                    "message": "no heading `#bias-corection` in content/b.md",
                    "help": "did you mean `#bias-correction`?"
                  }
                ]
                """, JsonReport.of(List.of(ANCHOR)));
    }

    private static String text(Problem problem) {
        return new TextReport(new Style(false)).of(List.of(problem));
    }
}
