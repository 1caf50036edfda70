package whiteboard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void aGoodGuideHasNoProblems() {
        assertEquals("", Sample.good().printed());
    }
}
