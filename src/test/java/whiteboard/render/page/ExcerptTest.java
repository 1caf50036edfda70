package whiteboard.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.file.Source;
import whiteboard.model.Program;

class ExcerptTest {

    private static Program program(String text) {
        Source source = new Source("content/A.java", text, "0");
        return new Program(source, "A", "", List.of(), "", source.span(text.length(), text.length()), List.of(),
                Math.max(0, text.indexOf("/// Oracle")));
    }

    private static void oracle(String comment, String sentence) {
        assertEquals(sentence, Excerpt.oracle(program("int a;\n\n" + comment + "int b() { return 1; }\n")));
    }

    @Test
    void theOracleIsTheFirstSentenceOfItsComment() {
        oracle("/// Oracle: published totals. Parameters come from\n/// torchvision.\n", "Published totals.");
        oracle("/// Oracle: the least cost over all kⁿ\n/// labellings, 1.5 at most. No centroid in it.\n",
                "The least cost over all kⁿ labellings, 1.5 at most.");
        oracle("/// Oracle: counts `n!` orders\n", "Counts n! orders");
        oracle("/// No word of it.\n", "");
    }

    @Test
    void linesHaveTheNumbersOfTheFileThoughSomeAreLeftOut() {
        Program program = program("//JAVA 25+\n\nint a;\n// @start region=\"x\"\n    int b;\n\n// @end\n    int a;\n");
        assertEquals(List.of(3, 5, 6, 8), Excerpt.numbers("int a;\n    int b;\n\n    int a;\n", program, 0));
        assertEquals(List.of(8), Excerpt.numbers("int a;\n", program, program.source().text().indexOf("    int a;")));
    }
}
