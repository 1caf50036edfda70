package whiteboard.render.safe;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tells whether a block of HTML is of the allow-list, in the one spelling in which the parser writes it:
/// lower case, attributes between double quotes, every element closed. It costs a tenth of the sanitizer,
/// which mends whatever a browser would accept.
final class Gate {

    private final Deque<String> open = new ArrayDeque<>();

    /// Reads the next piece of the block; false as soon as something is not allowed.
    boolean passes(String html) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
            int end = html.startsWith("</", at) ? close(html, at + 2) : open(html, at + 1);
            if (end < 0) return false;
            at = end;
        }
        return true;
    }

    /// Whether every element is closed.
    boolean closed() {
        return open.isEmpty();
    }

    private int close(String html, int at) {
        int end = name(html, at);
        boolean matches = end < html.length() && html.charAt(end) == '>' && !open.isEmpty()
                && html.regionMatches(at, open.peek(), 0, Math.max(end - at, open.peek().length()));
        if (!matches) return -1;
        open.pop();
        return end + 1;
    }

    private int open(String html, int at) {
        int end = name(html, at);
        String element = html.substring(at, end);
        if (!AllowList.ELEMENTS.containsKey(element)) return -1;
        while (end >= 0 && end < html.length() && html.charAt(end) == ' ') end = attribute(html, end + 1, element);
        if (end < 0 || end >= html.length() || html.charAt(end) != '>') return -1;
        if (!AllowList.EMPTY.contains(element)) open.push(element);
        return end + 1;
    }

    private static int attribute(String html, int at, String element) {
        int end = name(html, at);
        String attribute = html.substring(at, end);
        if (!AllowList.allows(element, attribute)) return -1;
        if (!html.startsWith("=\"", end)) return end;
        int close = html.indexOf('"', end + 2);
        if (close < 0) return -1;
        String value = html.substring(end + 2, close);
        if (value.indexOf('<') >= 0) return -1;
        if (AllowList.ADDRESSES.contains(attribute) && !AllowList.harmless(value.replace("&amp;", "."))) return -1;
        return close + 1;
    }

    /// The end of a run of small letters, digits and `-`.
    private static int name(String html, int at) {
        while (at < html.length()) {
            char c = html.charAt(at);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') break;
            at++;
        }
        return at;
    }
}
