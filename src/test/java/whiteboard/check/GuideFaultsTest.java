package whiteboard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whiteboard.model.Catalog;

/// Every rule that only the whole guide can break has a planted fault, and is printed as its author sees it.
class GuideFaultsTest {

    private static final String HEAPS = "content/cs/heaps.md", TREES = "content/cs/trees.md",
            CS = "content/cs/README.md", HEAP = "content/cs/BinaryHeap.java";

    private static void fault(String path, String text, String by, String printed) {
        assertEquals(printed, Sample.good().but(path, text, by).printed());
    }

    /// What is printed of a wrong link in place of a right one.
    private static void link(String target, String code, String marked, String message, String help) {
        String line = "See [Trees](" + target + ").";
        int from = line.indexOf(marked, 12);
        assertEquals("content/cs/heaps.md:107:" + (from + 1) + ": error[" + code + "]: " + message + "\n  " + line + "\n  "
                + " ".repeat(from) + "^".repeat(marked.length()) + (help.isEmpty() ? "" : " " + help) + "\n",
                Sample.good().but(HEAPS, "See [Trees](trees.md#how-it-works).", line).printed());
    }

    @Test
    void aLinkLeadsToAFileSpeltAsOnTheDisk() {
        link("tree.md#quiz", "link-target", "tree.md", "no file `content/cs/tree.md`", "did you mean `trees.md`?");
        link("Trees.md", "link-target", "Trees.md", "no file `content/cs/Trees.md`", "did you mean `trees.md`?");
        link("../CS/trees.md", "link-target", "../CS/trees.md", "no file `content/CS/trees.md`", "did you mean `trees.md`?");
        link("trees", "link-target", "trees", "no file `content/cs/trees`", "did you mean `trees.md`?");
        link("../trees.md", "link-target", "../trees.md", "no file `content/trees.md`", "did you mean `trees.md`?");
        link("../cs/", "link-target", "../cs/", "no file `content/cs`", "did you mean `README.md`?");
        link("zzzzzzzz.md", "link-target", "zzzzzzzz.md", "no file `content/cs/zzzzzzzz.md`", "");
    }

    @Test
    void aLinkStaysInsideTheContentAndIsRelative() {
        link("../../LICENSE", "link-target", "../../LICENSE", "the link leads out of `content/`", "link to the web address");
        link("/cs/trees.md#quiz", "link-target", "/cs/trees.md", "a link is relative to its file, not absolute",
                "write `trees.md`");
        link("/cs/trees/", "link-target", "/cs/trees/", "a link is relative to its file, not absolute", "write `trees.md`");
        link("..%5Ccs%5Ctrees.md", "link-target", "..%5Ccs%5Ctrees.md", "folders are separated by `/`",
                "write `../cs/trees.md`");
    }

    @Test
    void addressesAreOfTheWeb() {
        link("javascript:alert", "link-scheme", "javascript:alert", "addresses with `javascript:` are not allowed", "");
        link("htps://example.org", "link-scheme", "htps://example.org", "addresses with `htps:` are not allowed",
                "did you mean `https`?");
        link("//example.org/", "link-scheme", "//example.org/", "the address has no scheme", "write `https://example.org/`");
    }

    @Test
    void anAnchorIsAHeading() {
        link("trees.md#how-it-wroks", "link-anchor", "#how-it-wroks", "no heading `#how-it-wroks` in content/cs/trees.md",
                "did you mean `#how-it-works`?");
        link("#sorces", "link-anchor", "#sorces", "no heading `#sorces` in this page", "did you mean `#sources`?");
        link("README.md#nothing", "link-anchor", "#nothing", "no heading `#nothing` in content/cs/README.md", "");
        link("trees.md#How-it-works", "link-anchor", "#How-it-works", "no heading `#How-it-works` in content/cs/trees.md",
                "did you mean `#how-it-works`?");
    }

    @Test
    void aFragmentIsInItsProgram() {
        link("BinaryHeap.java#puhs", "fragment", "#puhs", "no method, type or region `puhs` in content/cs/BinaryHeap.java",
                "did you mean `#push`?");
        fault(HEAPS, "[Push](BinaryHeap.java#push)", "[Push](BinaryHeap.java#pish)", """
                content/cs/heaps.md:%s:23: error[fragment]: no method, type or region `pish` in content/cs/BinaryHeap.java
                  [Push](BinaryHeap.java#pish)
                                        ^^^^^ did you mean `#push`?
                """.formatted(120));
    }

    @Test
    void aReadmesLinksAreChecked() {
        fault(CS, "What each", "What [each](heap.md)", """
                content/cs/README.md:3:13: error[link-target]: no file `content/cs/heap.md`
                  What [each](heap.md) candidate is asked.
                              ^^^^^^^ did you mean `heaps.md`?
                """);
    }

    @Test
    void everyFolderHasAReadme() {
        assertEquals("""
                content/cs/README.md:1:1: error[section-index]: the folder has no README.md
                  write a title, two sentences that say what it is for, and a list of its pages
                content/README.md:5:15: error[link-target]: no file `content/cs/README.md`
                  - [Computing](cs/README.md)
                                ^^^^^^^^^^^^
                """.lines().sorted().toList(), Sample.good().without(CS).printed().lines().sorted().toList());
        fault(CS, "What each candidate is asked.\n", "", """
                content/cs/README.md:1:1: error[section-index]: the section has no summary
                  # Computing
                  ^ say what it is for
                """);
    }

    @Test
    void everyPageIsListedOnceByItsReadme() {
        fault(CS, "- [Trees](trees.md)\n", "", """
                content/cs/trees.md:1:1: error[page-unlisted]: content/cs/README.md does not list it
                  ---
                  ^ add `- [Trees](trees.md)` there
                """);
        fault(CS, "- [Trees](trees.md)\n", "- [Trees](trees.md)\n- [Again](trees.md)\n", """
                content/cs/README.md:7:11: error[page-unlisted]: `trees.md` is listed twice
                  - [Again](trees.md)
                            ^^^^^^^^ delete one
                """);
        fault("content/README.md", "- [Computing](cs/README.md)", "- [Computing](cs/README.md)\n- [Heaps](cs/heaps.md)", """
                content/README.md:6:11: error[page-unlisted]: `content/cs/heaps.md` is listed by content/cs/README.md
                  - [Heaps](cs/heaps.md)
                            ^^^^^^^^^^^ link to it in a sentence, not in a list
                """);
        fault("content/README.md", "- [Computing](cs/README.md)", "None.", """
                content/cs/README.md:1:1: error[page-unlisted]: content/README.md does not list it
                  # Computing
                  ^ add `- [Computing](cs/README.md)` there
                """);
    }

    @Test
    void aProgramIsShownWholeOnce() {
        fault(HEAPS, "[All of it](BinaryHeap.java)", "Nothing.", """
                content/cs/BinaryHeap.java:1:1: error[program-unshown]: no page shows it whole
                  ///usr/bin/env jbang "$0" "$@" ; exit $?
                  ^ write `[BinaryHeap, whole](BinaryHeap.java)` as a paragraph
                """);
        fault(TREES, "Walk one.", "[All of it](BinaryHeap.java)\n\nWalk one.\n\n[Write it](BinaryHeap.java#push): now.", """
                content/cs/trees.md:%d:1: error[program-unshown]: `BinaryHeap.java` is shown whole by content/cs/heaps.md:122 too
                  [All of it](BinaryHeap.java)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ show a part of it here, or link to it in a sentence
                """.formatted(line(TREES, "Walk one.")));
    }

    private static int line(String path, String text) {
        String all = Sample.good().text(path);
        return all.substring(0, all.indexOf(text)).split("\n", -1).length;
    }

    @Test
    void namesAreUnique() {
        String again = "content/b/BinaryHeap.java";
        String printed = Sample.good().with(again, SampleText.PROGRAM).printed();
        assertEquals("""
                content/b/BinaryHeap.java:1:1: error[program-unshown]: no page shows it whole
                  ///usr/bin/env jbang "$0" "$@" ; exit $?
                  ^ write `[BinaryHeap, whole](BinaryHeap.java)` as a paragraph
                content/cs/BinaryHeap.java:1:1: error[name-twice]: the address `programs/BinaryHeap.java` is that of content/b/BinaryHeap.java
                  ///usr/bin/env jbang "$0" "$@" ; exit $?
                  ^ rename one of them
                """, printed);
        fault(TREES, "title: Trees\n", "title: Heaps\n", """
                content/cs/trees.md:11:3: error[title]: the heading is not the title `Heaps`
                  # Trees
                    ^^^^^ write `# Heaps`
                content/cs/trees.md:11:3: error[name-twice]: the title `Heaps` is that of content/cs/heaps.md
                  # Trees
                    ^^^^^ rename one of them
                """);
        assertEquals("content/cs/trees/README.md:1:1: error[page-unlisted]: content/cs/README.md does not list it\n"
                + "content/cs/trees.md:1:1: error[name-twice]: the address `cs/trees/` is that of content/cs/trees/README.md\n",
                Sample.good().with("content/cs/trees/README.md", "# Trees\n\nMore.\n").printed().lines()
                        .filter(it -> it.startsWith("content")).sorted(Comparator.reverseOrder())
                        .map(it -> it + "\n").reduce("", String::concat));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "cards", "exercises", "learn", "mock", "offline", "plan", "programs", "progress",
            "quiz", "run", "search", "syllabus"})
    void noPageAndNoSectionHasTheAddressOfAPageThatTheSiteWrites(String name) {
        for (String path : List.of("content/" + name + ".md", "content/" + name + "/README.md")) {
            assertEquals(path + ":1:1: error[name-twice]: the address `" + name + "/` is that of the site itself\n"
                    + "  # Mine\n  ^ give it another name: the site itself writes there",
                    Sample.good().with(path, "# Mine\n").printed().lines().dropWhile(it -> !it.contains("name-twice"))
                            .limit(3).collect(Collectors.joining("\n")));
        }
    }

    @Test
    void everyImageIsUsed() {
        assertEquals("""
                content/cs/heap.png:1:1: error[asset-unused]: no page uses the image
                  delete it
                """, Sample.good().with("content/cs/heap.png", "").printed());
        assertEquals("", Sample.good().with("content/cs/heap.png", "").with("content/cs/data.csv", "")
                .but(HEAPS, "See [Trees]", "![A heap](heap.png) See [Trees]").printed());
    }

    @Test
    void theCatalogIsUpToDate() {
        assertEquals("""
                jbang-catalog.json:1:1: error[catalog]: the catalog is missing
                  `whiteboard catalog` rewrites it
                """, Sample.good().noCatalog().printed());
        String right = Catalog.REPOSITORY.text(Sample.good().guide(new ArrayList<>()));
        assertEquals("", Sample.good().catalog(right).printed());
        assertEquals("""
                jbang-catalog.json:5:7: error[catalog]: the catalog is out of date from here on
                        "description": "Sorted"
                        ^^^^^^^^^^^^^^^^^^^^^^^ `whiteboard catalog` rewrites it
                """, Sample.good().catalog(right.replace("Sorts", "Sorted")).printed());
    }

    @Test
    void aChartShowsWhatItsProgramPromises() {
        chart("program: BinaryHeap.java", "program: BinaryHaep.java", "chart-program",
                "no program `content/cs/BinaryHaep.java`", "did you mean `BinaryHeap.java`?");
        chart("table: n", "table: m", "chart-table", "`BinaryHeap.java` promises no table `m`", "did you mean `n`?");
        chart("y: compares", "y: comparse", "chart-column", "the table has no column `comparse`", "did you mean `compares`?");
        chart("y: compares", "y: kind", "chart-column", "the column `kind` holds `a`, no number", "");
        chart("x: n", "x: size", "chart-column", "the table has no column `size`", "");
        assertEquals("""
                content/cs/heaps.md:%d:8: error[chart-column]: a logarithmic x needs numbers in kind
                  table: n
                         ^
                """.formatted(line(HEAPS, "table: n")), Sample.good().but(HEAPS, "x: n\n", "x: kind\nlog: x\n").printed());
        chart("mark: line", "mark: line\ngroup: kin", "chart-column", "the table has no column `kin`", "did you mean `kind`?");
    }

    private static void chart(String text, String by, String code, String message, String help) {
        String last = by.substring(by.lastIndexOf('\n') + 1);
        String key = last.substring(0, last.indexOf(' ') + 1), value = last.substring(key.length());
        int line = line(HEAPS, text) + (by.contains("\n") ? 1 : 0);
        fault(HEAPS, text, by, "content/cs/heaps.md:" + line + ":" + (key.length() + 1) + ": error[" + code + "]: " + message
                + "\n  " + last + "\n  " + " ".repeat(key.length()) + "^".repeat(value.length())
                + (help.isEmpty() ? "" : " " + help) + "\n");
    }

    @Test
    void aDependencyIsAllowed() {
        fault(HEAP, "//DESCRIPTION Sorts\n", "//DESCRIPTION Sorts\n//DEPS a.b:c:1.2.4\n", """
                content/cs/BinaryHeap.java:5:8: error[program-dependency]: `a.b:c:1.2.4` is not allowed by guide.yaml
                  //DEPS a.b:c:1.2.4
                         ^^^^^^^^^^^ did you mean `a.b:c:1.2.3`?
                """);
        fault(HEAP, "//DESCRIPTION Sorts\n", "//DESCRIPTION Sorts\n//DEPS a.b:c:1.2.3\n", "");
    }

    @Test
    void topicsAreOfTheSyllabusAndCoveredOnce() {
        fault(HEAPS, "covers: [2.1.heaps]", "covers: [2.1.haeps]", """
                content/cs/heaps.md:7:10: error[syllabus-id]: syllabus.yaml has no topic `2.1.haeps`
                  covers: [2.1.haeps]
                           ^^^^^^^^^ did you mean `2.1.heaps`?
                """);
        fault(TREES, "covers: [2.1.trees]", "covers: [2.1.trees, 2.1.heaps]", """
                content/cs/trees.md:7:21: error[syllabus-twice]: `2.1.heaps` is covered by content/cs/heaps.md too
                  covers: [2.1.trees, 2.1.heaps]
                                      ^^^^^^^^^ leave it to one page
                """);
    }

    @Test
    void prerequisitesArePagesAndFormNoCycle() {
        fault(HEAPS, "prerequisites: []", "prerequisites: [tree.md, README.md]", """
                content/cs/heaps.md:8:17: error[prerequisite]: no page `content/cs/tree.md`
                  prerequisites: [tree.md, README.md]
                                  ^^^^^^^ did you mean `trees.md`?
                content/cs/heaps.md:8:26: error[prerequisite]: no page `content/cs/README.md`
                  prerequisites: [tree.md, README.md]
                                           ^^^^^^^^^
                """);
        assertEquals("""
                content/cs/why.md:8:17: error[prerequisite-cycle]: content/cs/heaps.md needs content/cs/trees.md needs content/cs/why.md needs content/cs/heaps.md
                  prerequisites: [heaps.md]
                                  ^^^^^^^^ drop one of them
                """, Sample.good().but(HEAPS, "prerequisites: []", "prerequisites: [trees.md]")
                .but(TREES, "prerequisites: []", "prerequisites: [why.md]")
                .but("content/cs/why.md", "prerequisites: []", "prerequisites: [heaps.md]").printed());
        fault(HEAPS, "prerequisites: []", "prerequisites: [heaps.md]", """
                content/cs/heaps.md:8:17: error[prerequisite-cycle]: content/cs/heaps.md needs content/cs/heaps.md
                  prerequisites: [heaps.md]
                                  ^^^^^^^^ drop one of them
                """);
    }

    @Test
    void tenFaultsGiveTenProblems() {
        String printed = Sample.good().but(HEAPS, "# Heaps", "# Heap").but(HEAPS, "2.1.heaps", "2.1.heap")
                .but(HEAPS, "trees.md#how-it-works", "trees.md#how").but(HEAPS, "table: n", "table: m")
                .but(HEAPS, "[x] 2 —", "[ ] 2 —").but(HEAPS, "| lost | bug | test | fix |\n", "")
                .but(HEAPS, "BinaryHeap.java#push):", "BinaryHeap.java#pull):").but(HEAPS, "**Senior.**", "**Junior.**")
                .but(HEAPS, "## Sources", "## Source").but(HEAPS, "## How it works", "## How it works\n\n#### Deep").printed();
        assertEquals(10, printed.split("error\\[", -1).length - 1, printed);
    }
}
