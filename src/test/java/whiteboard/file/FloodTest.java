package whiteboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloodTest {

    private static List<Problem> problems(int count, Rule rule) {
        Source source = new Source("a.md", "x".repeat(count + 1), "");
        List<Problem> problems = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) problems.add(new Problem(source.span(i, i + 1), rule, "wrong " + i));
        return problems;
    }

    @Test
    void fewProblemsAreAllTold() {
        assertEquals(50, Flood.capped(problems(50, Rule.TITLE)).size());
        assertEquals("wrong 49", Flood.capped(problems(50, Rule.TITLE)).getLast().message());
    }

    @Test
    void ofAFloodTheFirstAreToldAndTheRestCounted() {
        List<Problem> many = problems(300, Rule.TITLE);
        many.addAll(problems(2, Rule.QUIZ_COUNT));
        List<Problem> capped = Flood.capped(many);
        assertEquals(52, capped.size());
        assertEquals("wrong 0", capped.getFirst().message());
        assertEquals("wrong 49, and 250 more like this", capped.getLast().message());
    }
}
