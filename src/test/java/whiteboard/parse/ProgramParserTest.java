package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static whiteboard.parse.ProgramFaultsTest.CODE;
import static whiteboard.parse.ProgramFaultsTest.HEADER;
import static whiteboard.parse.ProgramFaultsTest.OUTPUT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import whiteboard.file.Parsed;
import whiteboard.file.Source;
import whiteboard.model.Program;

class ProgramParserTest {

    private static Program program(String text) {
        Parsed<Program> parsed = ProgramParser.parse(new Source("content/Add.java", text, ""));
        assertEquals(List.of(), parsed.problems());
        return parsed.value();
    }

    private static String fragments(Program program) {
        return program.fragments().stream().map(it -> it.kind() + " " + it.name() + " " + it.at().line())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theHeaderTellsDescriptionAndDependencies() {
        Program program = program(HEADER + "//DEPS org.apache.lucene:lucene-core:10.3.1\n" + CODE + OUTPUT);
        assertEquals("Add add Adds", program.name() + " " + program.alias() + " " + program.description());
        assertEquals("org.apache.lucene:lucene-core:10.3.1", program.dependencies().getFirst().coordinates());
        assertEquals("org.apache.lucene:lucene-core:10.3.1", program.dependencies().getFirst().at().text());
    }

    @Test
    void thePromiseIsEveryLineBetweenTheMarks() {
        assertEquals("4\n", program(HEADER + CODE + OUTPUT).promise());
        assertEquals("/* Output\n4\n*/", program(HEADER + CODE + OUTPUT).promiseAt().text());
        assertEquals("", program(HEADER + CODE + "/* Output\n*/\n").promise());
        assertEquals("/* Output\n*/", program(HEADER + CODE + "/* Output\n*/\n").promiseAt().text());
        assertEquals("  a \n\n/* Output\nb\n", program(HEADER + CODE + "/* Output\n  a \n\n/* Output\nb\n*/").promise());
    }

    @Test
    void aTextBlockOrACommentIsNoPromise() {
        String block = "String s = \"\"\"\n/* Output\n5\n    \"\"\";\n";
        assertEquals("4\n", program(HEADER + CODE + block + OUTPUT).promise());
        assertEquals("4\n", program(HEADER + CODE + "/* Output\n5\n*/\n" + OUTPUT).promise());
    }

    @Test
    void methodsAndTypesAreFragmentsWithTheirComments() {
        Program program = program(HEADER + """

                /// Two numbers.
                record Pair(int a, int b) {
                    /** Their sum. */
                    int sum() {
                        return a + b;
                    }

                    enum Sign { PLUS, MINUS }
                }

                interface Shape { double area(); }

                // a remark
                void main() {
                    class Local { void hidden() {} }
                    Runnable run = new Runnable() { public void run() {} };
                    assert new Pair(1, 2).sum() == 3;
                    IO.println(3);
                }
                """ + OUTPUT);
        assertEquals("""
                TYPE Pair 6
                METHOD sum 8
                TYPE Sign 13
                TYPE Shape 16
                METHOD area 16
                METHOD main 19""", fragments(program));
        assertEquals("""
                /** Their sum. */
                int sum() {
                    return a + b;
                }
                """, program.fragment("sum").orElseThrow().text());
        assertEquals("""
                {
                        return a + b;
                    }""", program.fragment("sum").orElseThrow().body().text());
        assertEquals("interface Shape { double area(); }\n", program.fragment("area").orElseThrow().text());
    }

    @Test
    void aClassicProgramIsReadLikeACompactOne() {
        Program program = program(HEADER + """

                class Add {
                    static int add(int a, int b) { return a + b; }

                    /// Oracle: counts on its fingers.
                    static int slow(int a, int b) { return b == 0 ? a : slow(a + 1, b - 1); }

                    public static void main(String[] args) {
                        assert add(1, 2) == slow(1, 2);
                        System.out.printf("%d%n", 4);
                    }
                }
                """ + OUTPUT);
        assertEquals("TYPE Add 6\nMETHOD add 7\nMETHOD slow 9\nMETHOD main 12", fragments(program));
        assertEquals("    /// Oracle", program.source().text().substring(program.oracle(), program.oracle() + 14));
    }

    @Test
    void theOracleBeginsAtTheFirstDeclarationThatSaysSoElseAtMain() {
        assertEquals(8, line(program(HEADER + CODE + OUTPUT)));
        assertEquals(12, line(program(HEADER + CODE + "/// Oracle: known values.\nint[] KNOWN = {3};\n" + OUTPUT)));
        assertEquals(12, line(program(HEADER + CODE + "/**\n * Oracle: known.\n */\nint[] KNOWN = {3};\n" + OUTPUT)));
        assertEquals(8, line(program(HEADER + CODE + "// Oracle of Delphi\nint[] KNOWN = {3};\n" + OUTPUT)));
    }

    private static int line(Program program) {
        return program.source().span(program.oracle(), program.oracle()).line();
    }

    @Test
    void regionsNestAndTheirMarksAreNotShown() {
        Program program = program(HEADER + """

                int add(int a, int b) { return a + b; }

                void main() {
                    // @start region="checks"
                    // @start region="one"
                        assert add(0, 0) == 0;
                    // @end region="one"
                    assert add(1, 2) == 3;
                    IO.println(add(2, 2));
                    // @end
                }
                """ + OUTPUT);
        assertEquals("""
                    assert add(0, 0) == 0;
                assert add(1, 2) == 3;
                IO.println(add(2, 2));
                """, program.fragment("checks").orElseThrow().text());
        assertEquals("assert add(0, 0) == 0;\n", program.fragment("one").orElseThrow().text());
        assertEquals("""
                void main() {
                        assert add(0, 0) == 0;
                    assert add(1, 2) == 3;
                    IO.println(add(2, 2));
                }
                """, program.fragment("main").orElseThrow().text());
    }

    @Test
    void manyThreadsReadTheSame() {
        String text = HEADER + CODE + OUTPUT;
        long different = IntStream.range(0, 64).parallel().mapToObj(it -> fragments(program(text))).distinct().count();
        assertEquals(1, different);
    }
}
