package whiteboard.browser.overlay.members;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.util.regex.Matcher")
public final class MatcherMembers {

    private MatcherMembers() {}

    @Instance
    public static Stream<MatchResult> results(Matcher self) {
        List<MatchResult> results = new ArrayList<>();
        self.reset();
        while (self.find()) results.add(self.toMatchResult());
        return results.stream();
    }

    @Instance
    public static Matcher appendReplacement(Matcher self, StringBuilder text, String replacement) {
        StringBuffer part = new StringBuffer();
        self.appendReplacement(part, replacement);
        text.append(part);
        return self;
    }

    @Instance
    public static StringBuilder appendTail(Matcher self, StringBuilder text) {
        return text.append(self.appendTail(new StringBuffer()));
    }

    @Instance
    public static String replaceAll(Matcher self, Function<MatchResult, String> replacement) {
        self.reset();
        StringBuffer text = new StringBuffer();
        while (self.find()) self.appendReplacement(text, replacement.apply(self));
        return self.appendTail(text).toString();
    }

    @Instance
    public static String replaceFirst(Matcher self, Function<MatchResult, String> replacement) {
        self.reset();
        StringBuffer text = new StringBuffer();
        if (self.find()) self.appendReplacement(text, replacement.apply(self));
        return self.appendTail(text).toString();
    }
}
