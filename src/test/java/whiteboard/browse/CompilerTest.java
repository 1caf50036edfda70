package whiteboard.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Lanes;
import whiteboard.Proof;
import whiteboard.browser.CompilerSite;
import whiteboard.browser.Content;
import whiteboard.model.Program;

/// The compiler of the page, in Chromium. What it says of mistakes in general is [whiteboard.browser.CompileErrorsTest]'s.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerTest {

    /// Over the wire, in all.
    private static final long MOST_BYTES = 6_000_000;

    /// What the build does not offer either, for the reasons that [whiteboard.browser.ProgramsInPageTest] has.
    private static final Set<String> NOT_OFFERED = Set.of("LuceneSearch", "ServeModel");

    @TempDir
    static Path folder;

    private Chrome chrome;
    private CompilerSite compiler;
    private CompilerPage page;

    @BeforeAll
    void make() throws IOException {
        compiler = new CompilerSite(Path.of("target", "cache"));
        compiler.make();
        chrome = Chrome.start();
        page = new CompilerPage(chrome, compiler, Files.createDirectory(folder.resolve("site")));
    }

    @AfterAll
    void stop() {
        if (page != null) page.close();
        if (chrome != null) chrome.close();
    }

    /// A third of them, drawn by name, unless all are asked for: each takes more than a second, and all are compiled
    /// and run in V8, by the same two compilers, in another test.
    @Test
    void compilesProgramsThatTheBuildOffersToWhatTheyPromise() throws Exception {
        boolean all = "true".equals(System.getenv("WHITEBOARD_EVERY_PROGRAM"));
        List<Program> offered = Content.programs().stream().filter(it -> !NOT_OFFERED.contains(it.name())).toList();
        List<Program> tried = offered.stream().filter(it -> all || Math.floorMod(it.name().hashCode(), 3) == 0).toList();
        Set<String> wrong = new ConcurrentSkipListSet<>();
        try (Lanes<Reader> readers = new Lanes<>(this::reader, Reader::leave)) {
            readers.all(tried.stream().map(program -> (Lanes.Work<Reader>) it -> {
                CompilerPage.Pressed pressed = it.page.press(program.name() + ".java", program.source().text());
                if (!pressed.out().equals(program.promise())) wrong.add(program.name() + " " + pressed);
            }).toList());
        }
        assertEquals(Set.of(), wrong);
        assertTrue(tried.size() > 20, "the guide has programs");
        Proof.of("compiled in Chromium", tried.size() + " of the " + offered.size() + " programs, " + wrong.size()
                + " not to their promise");
    }

    private record Reader(Chrome chrome, CompilerPage page) {

        void leave() {
            page.close();
            chrome.close();
        }
    }

    private Reader reader() {
        try {
            Chrome own = Chrome.start();
            return new Reader(own, new CompilerPage(own, compiler, Files.createTempDirectory(folder, "reader")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
