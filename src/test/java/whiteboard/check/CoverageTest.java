package whiteboard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void topicsToDoAreListedByPart() {
        assertEquals("""
                Structures: 1 of 3 to do
                  2.1.tries  Tries
                3 of 4 topics are covered
                """, Coverage.of(Sample.good().guide(new ArrayList<>())).text());
    }
}
