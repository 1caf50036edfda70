package whiteboard.render.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps a letter and the word that a hyphen joins it to on one line: browsers break `k-means` and `p-value` after the
/// hyphen (UAX #14, class HY). A style does it, not a hyphen that does not break: what readers search and copy stays.
final class Joined {

    private static final Pattern TAG_OR_WORD = Pattern.compile("<(?:code|kbd)\\b[^>]*>[^<]*|<[^>]*>|&[#\\w]+;"
            + "|(?<![\\p{L}\\p{N}-])\\p{L}-\\p{L}[\\p{L}\\p{N}]*(?:\\+\\+)?|[\\p{L}\\p{N}-]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}-\\p{L}[\\p{L}\\p{N}]*(?:\\+\\+)?");

    private Joined() {}

    static String html(String html) {
        if (html.indexOf('-') < 0) return html;
        return TAG_OR_WORD.matcher(html).replaceAll(it -> Matcher.quoteReplacement(
                WORD.matcher(it.group()).matches() ? "<span class=\"joined\">" + it.group() + "</span>" : it.group()));
    }
}
