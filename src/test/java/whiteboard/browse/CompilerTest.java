package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.browser.CompilerSite;
import whiteboard.browser.Content;
import whiteboard.Proof;
import whiteboard.model.Program;

/// The compiler of the page, in Chromium. What it says of mistakes in general is [whiteboard.browser.CompileErrorsTest]'s.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerTest {

    /// Over the wire, in all.
    private static final long MOST_BYTES = 6_000_000;

    /// What the build does not offer either, for the reasons that [whiteboard.browser.ProgramsInPageTest] has.
    private static final Set<String> NOT_OFFERED = Set.of("LuceneSearch", "ServeModel");

    private Chrome chrome;
    private CompilerSite compiler;
    private CompilerPage page;

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        compiler = new CompilerSite(Path.of("target", "cache"));
        compiler.make();
        chrome = Chrome.start();
        page = new CompilerPage(chrome, compiler, folder);
    }

    @AfterAll
    void stop() {
        if (page != null) page.close();
        if (chrome != null) chrome.close();
    }

    /// A third of them, drawn by name, unless all are asked for: each takes more than a second, and all are compiled
    /// and run in V8, by the same two compilers, in another test.
    @Test
    void compilesProgramsThatTheBuildOffersToWhatTheyPromise() throws IOException {
        boolean all = "true".equals(System.getenv("WHITEBOARD_EVERY_PROGRAM"));
        List<String> wrong = new ArrayList<>();
        int tried = 0, offered = 0;
        for (Program it : Content.programs()) {
            if (NOT_OFFERED.contains(it.name())) continue;
            offered++;
            if (!all && Math.floorMod(it.name().hashCode(), 3) != 0) continue;
            tried++;
            CompilerPage.Pressed pressed = page.press(it.name() + ".java", it.source().text());
            if (!pressed.out().equals(it.promise())) wrong.add(it.name() + " " + pressed);
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 20, "the guide has programs");
        Proof.of("compiled in Chromium", tried + " of the " + offered + " programs, " + wrong.size() + " not to their promise");
    }

    @Test
    void tellsTheLineOfWhatNobodyCatches() {
        assertEquals("[line 3: java.lang.AssertionError: too small]", page.press("Small.java", """
                void main() {
                    int x = 1;
                    assert x > 1 : "too small";
                }
                """).out());
    }

    @Test
    void namesWhatTheBrowserLacks() {
        assertEquals(List.of("2:16+5 `Files` is not there in the browser; run it with jbang",
                        "2:22+10 `Files.readString` is not there in the browser; run it with jbang"),
                page.press("Lacking.java", """
                import java.nio.file.*; void main() throws Exception {
                    IO.println(Files.readString(Path.of("a")));
                }
                """).problems());
    }

    @Test
    void endsOnAnyInput() {
        List<String> sources = List.of("", "}", "void main() {", "/*", "\"\"\"", "\0", "\uD800", "void main() { '",
                "class A {}", "package a; void main() {}", "module a {}", "import", "@", "int x = " + "(".repeat(20_000),
                "void main() { int x = " + "1+".repeat(20_000) + "1; }", "x".repeat(500_000),
                "class A extends A {}", "record R(R r) { R { this(r); } }");
        for (String it : sources) {
            CompilerPage.Pressed pressed = page.press("Program.java", it);
            assertTrue(!pressed.problems().isEmpty() || pressed.out().isEmpty(), it.substring(0, Math.min(40, it.length())));
        }
        assertEquals("still there\n", page.press("Still.java", "void main() { IO.println(\"still there\"); }").out());
    }

    @Test
    void fetchesNoMoreThanSixMegabytes() {
        long bytes = compiler.site().values().stream().mapToLong(it -> it.get().length).sum();
        assertTrue(bytes < MOST_BYTES, bytes + " bytes: " + compiler.site().entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue().get().length).collect(Collectors.joining(", ")));
    }
}
