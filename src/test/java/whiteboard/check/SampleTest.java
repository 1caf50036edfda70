package whiteboard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void aGoodGuideHasNoProblems() {
        assertEquals("", Sample.good().printed());
    }

    @Test
    void aReferenceHasHeadingsOfItsOwn() {
        Sample guide = Sample.good().with("content/cs/notation.md", SampleText.REFERENCE)
                .but("content/cs/README.md", "- [Why", "- [Notation](notation.md)\n- [Why");
        assertEquals("", guide.printed());
        assertEquals("""
                content/cs/notation.md:36:1: error[section-unknown]: the section `Sets` stands twice
                  ## Sets
                  ^^^^^^^ put its text into the first
                """, guide.but("content/cs/notation.md", "## Vectors", "## Sets").printed());
    }
}
