package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.file.Parsed;
import whiteboard.model.Blank;
import whiteboard.model.Program;

class AcceptTest {

    private static final String SOURCE = """
            void main() {
                IO.println(1);
            }
            """;

    @Test
    void theOutputReplacesThePromise() {
        String accepted = Accept.text(Sample.of("content/A.java", SOURCE + "\n/* Output\n2\n*/\n"), "1\nb\n").value();
        assertEquals(SOURCE + "\n/* Output\n1\nb\n*/\n", accepted);
    }

    @Test
    void aProgramWithoutAPromiseGetsOne() {
        assertEquals(SOURCE + "\n/* Output\n1\n*/\n", Accept.text(Sample.of("content/A.java", SOURCE), "1\n").value());
    }

    @Test
    void whatACommentCannotHoldIsRefused() {
        refused("", "the program prints nothing");
        refused("a */ b\n", "the output holds `*/`, which would end the comment");
        refused("C:\\users\n", "the output holds `\\u`, which javac reads even in a comment");
        refused("a", "the last line of the output is not ended");
        refused("a\tb\u001b[1m\n", "the output holds the control character `\\u{9}`");
    }

    private static void refused(String output, String message) {
        Program program = Sample.of("content/A.java", SOURCE + "\n/* Output\n2\n*/\n");
        Parsed<String> accepted = Accept.text(program, output);
        assertEquals(List.of(message), accepted.problems().stream().map(it -> it.message()).toList());
        assertEquals(program.source().text(), accepted.value());
    }

    @Test
    void aBlankKeepsAllButTheBody() {
        Program program = Sample.of("content/A.java", """
                /// Adds.
                int add(int a, int b) {
                    return a + b;
                }

                void main() {
                    IO.println(add(1, 2));
                }
                """);
        assertEquals("""
                /// Adds.
                int add(int a, int b) {
                    throw new UnsupportedOperationException("write add");
                }

                void main() {
                    IO.println(add(1, 2));
                }
                """, Blank.of(program, "add").orElseThrow().text());
    }

    @Test
    void whatAProgramPrintedIsShownInert() {
        assertEquals("`a\\u{1b}[2J\\u{7}b`", Inert.quote("a\u001b[2J\u0007b"));
        assertEquals("`  :\\u{3a}set-env`", Inert.quote("  ::set-env"));
        assertEquals("`x ::set-env #\\u{23}[x]`", Inert.quote("x ::set-env ##[x]"));
        assertEquals("`a\\u{202e}b\\u{200b}`", Inert.quote("a\u202eb\u200b"));
        assertEquals("`" + "😀".repeat(160) + "...`", Inert.quote("😀".repeat(161)));
    }
}
