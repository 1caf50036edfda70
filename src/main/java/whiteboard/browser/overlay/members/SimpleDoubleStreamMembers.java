package whiteboard.browser.overlay.members;

import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.stream.doubleimpl.SimpleDoubleStreamImpl")
public final class SimpleDoubleStreamMembers {

    private SimpleDoubleStreamMembers() {}

    @Instance
    public static DoubleStream limit(DoubleStream self, long size) {
        if (size < 0) throw new IllegalArgumentException(Long.toString(size));
        return limit$plain(self, Math.min(size, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.doubleimpl.SimpleDoubleStreamImpl")
    @Instance
    static native DoubleStream limit$plain(DoubleStream self, long size);

    @Instance
    public static DoubleStream skip(DoubleStream self, long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        return skip$plain(self, Math.min(count, Integer.MAX_VALUE));
    }

    @Hidden("java.util.stream.doubleimpl.SimpleDoubleStreamImpl")
    @Instance
    static native DoubleStream skip$plain(DoubleStream self, long count);

    @Instance
    public static double sum(DoubleStream self) {
        return self.summaryStatistics().getSum();
    }

    @Instance
    public static OptionalDouble average(DoubleStream self) {
        DoubleSummaryStatistics all = self.summaryStatistics();
        return all.getCount() > 0 ? OptionalDouble.of(all.getAverage()) : OptionalDouble.empty();
    }
}
