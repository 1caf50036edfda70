package whiteboard.browser.overlay.members;

import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import whiteboard.browser.overlay.On;

@On("java.util.stream.StreamSupport")
public final class StreamSupportMembers {

    private StreamSupportMembers() {}

    public static IntStream intStream(Spliterator.OfInt elements, boolean parallel) {
        PrimitiveIterator.OfInt iterator = Spliterators.iterator(elements);
        return IntStream.generate(() -> 0).takeWhile(_ -> iterator.hasNext()).map(_ -> iterator.nextInt());
    }

    public static LongStream longStream(Spliterator.OfLong elements, boolean parallel) {
        PrimitiveIterator.OfLong iterator = Spliterators.iterator(elements);
        return LongStream.generate(() -> 0).takeWhile(_ -> iterator.hasNext()).map(_ -> iterator.nextLong());
    }

    public static DoubleStream doubleStream(Spliterator.OfDouble elements, boolean parallel) {
        PrimitiveIterator.OfDouble iterator = Spliterators.iterator(elements);
        return DoubleStream.generate(() -> 0).takeWhile(_ -> iterator.hasNext()).map(_ -> iterator.nextDouble());
    }
}
