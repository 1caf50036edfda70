package whiteboard.browser.overlay.members;

import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.lang.CharSequence")
public final class CharSequenceMembers {

    private CharSequenceMembers() {}

    public static int compare(CharSequence one, CharSequence other) {
        return one.toString().compareTo(other.toString());
    }

    @Instance
    public static IntStream chars(CharSequence self) {
        return IntStream.range(0, self.length()).map(self::charAt);
    }

    /// Of unknown number, as those of the JDK.
    @Instance
    public static IntStream codePoints(CharSequence self) {
        return StreamSupport.intStream(Spliterators.spliteratorUnknownSize(new CodePoints(self), Spliterator.ORDERED), false);
    }

    private static final class CodePoints implements PrimitiveIterator.OfInt {

        private final CharSequence text;
        private int at;

        CodePoints(CharSequence text) {
            this.text = text;
        }

        @Override
        public boolean hasNext() {
            return at < text.length();
        }

        @Override
        public int nextInt() {
            int point = Character.codePointAt(text, at);
            at += Character.charCount(point);
            return point;
        }
    }
}
