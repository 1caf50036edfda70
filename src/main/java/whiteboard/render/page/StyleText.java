package whiteboard.render.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A style sheet as it is published: without comments and the space around braces and semicolons, which are for those
/// who write it. Strings stay as they are (CSS Syntax Level 3, section 4.3).
final class StyleText {

    private static final Pattern PART = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|(?s:/\\*.*?\\*/)\\s*|\\s*([{};])\\s*");

    private StyleText() {}

    static String published(String css) {
        return PART.matcher(css).replaceAll(StyleText::part);
    }

    private static String part(MatchResult it) {
        if (it.group(1) != null) return it.group(1);
        return it.group().startsWith("\"") ? Matcher.quoteReplacement(it.group()) : "";
    }
}
