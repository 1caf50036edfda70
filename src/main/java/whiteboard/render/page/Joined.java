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
        if (!mayJoin(html)) return html;
        return TAG_OR_WORD.matcher(html).replaceAll(it -> Matcher.quoteReplacement(
                WORD.matcher(it.group()).matches() ? "<span class=\"joined\">" + it.group() + "</span>" : it.group()));
    }

    /// Whether a hyphen follows a letter that stands alone: to look for that costs a build less than to match every word.
    private static boolean mayJoin(String html) {
        for (int at = html.indexOf('-', 1); at > 0; at = html.indexOf('-', at + 1)) {
            int letter = html.codePointBefore(at), start = at - Character.charCount(letter);
            if (Character.isLetter(letter) && (start == 0 || !Character.isLetter(html.codePointBefore(start)))) return true;
        }
        return false;
    }
}
