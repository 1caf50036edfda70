package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many sources at once, and parsers that do not come back.
class CrewTest {

    private static final String HOPELESS = "hopeless";

    @Test
    void theResultsStandInTheOrderOfTheSources() {
        List<Integer> sources = IntStream.range(0, 1_000).boxed().toList();
        assertEquals(sources.stream().map(it -> it * 2).toList(), Crew.map(sources, it -> it * 2, _ -> -1));
        assertEquals(List.of(), Crew.map(List.of(), it -> it, it -> it));
    }

    @Test
    void whatAParserThrowsIsThrown() {
        assertThrows(IndexOutOfBoundsException.class, () -> Crew.map(List.of(1), it -> List.of().get(it), it -> it));
        assertThrows(AssertionError.class, () -> Crew.map(List.of(1), _ -> {
            throw new AssertionError();
        }, it -> it));
    }

    /// As where the machine lets the JVM open no more classes: the worker itself fails, and no longer only its parser.
    @Test
    void aWorkerThatFailsIsNotAwaited() {
        AtomicInteger reads = new AtomicInteger();
        List<String> torn = new AbstractList<>() {
            @Override
            public String get(int index) {
                if (reads.incrementAndGet() > 3) throw new NoClassDefFoundError("torn");
                return "source";
            }

            @Override
            public int size() {
                return 10;
            }
        };
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals("torn",
                assertThrows(NoClassDefFoundError.class, () -> Crew.map(torn, it -> it, it -> it)).getMessage()));
    }

    @Test
    void aParserThatReadsTooLongIsStopped() {
        assertEquals(List.of("stopped", "b"), Crew.map(List.of("a", "b"), it -> it.equals("a") ? reading() : it,
                _ -> HOPELESS));
    }

    /// Reads so slowly that the clock ends it, and not the count of its reads.
    private static String reading() {
        GuardedText text = new GuardedText("abc");
        try {
            return BigStack.call(text, () -> {
                for (int i = 0; ; i++) {
                    for (int pause = 0; pause < 10_000; pause++) Thread.onSpinWait();
                    text.charAt(i % 3);
                }
            });
        } catch (GuardedText.TooHard stopped) {
            return "stopped";
        }
    }

    @Test
    void aParserThatDoesNotHearIsLeftAndTheOthersAreRead() {
        AtomicBoolean end = new AtomicBoolean();
        List<String> sources = IntStream.range(0, 20).mapToObj(it -> it == 3 ? "deaf" : "source " + it).toList();
        List<String> results = Crew.map(sources, it -> it.equals("deaf") ? deaf(end) : it, _ -> HOPELESS);
        end.set(true);
        assertEquals(sources.stream().map(it -> it.equals("deaf") ? HOPELESS : it).toList(), results);
    }

    private static String deaf(AtomicBoolean end) {
        return BigStack.call(new GuardedText("abc"), () -> {
            while (!end.get()) Thread.onSpinWait();
            return "too late";
        });
    }
}
