package whiteboard.browser.overlay.members;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;
import whiteboard.browser.overlay.Splitting;

@On("java.util.regex.Pattern")
public final class PatternMembers {

    private PatternMembers() {}

    @Instance
    public static String[] split(Pattern self, CharSequence text) {
        return Splitting.split(self, text, 0);
    }

    @Instance
    public static String[] split(Pattern self, CharSequence text, int limit) {
        return Splitting.split(self, text, limit);
    }

    @Instance
    public static Stream<String> splitAsStream(Pattern self, CharSequence text) {
        return Stream.of(Splitting.split(self, text, 0));
    }

    @Instance
    public static Predicate<String> asPredicate(Pattern self) {
        return text -> self.matcher(text).find();
    }

    @Instance
    public static Predicate<String> asMatchPredicate(Pattern self) {
        return text -> self.matcher(text).matches();
    }
}
