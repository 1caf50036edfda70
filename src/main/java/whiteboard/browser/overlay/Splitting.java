package whiteboard.browser.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a text at a single character without the engine of regular expressions, as [String#split] does.
public final class Splitting {

    private static final String SPECIAL = ".$|()[{^?*+\\";

    private Splitting() {}

    public static String[] split(String text, String regex, int limit) {
        if (regex.length() == 1 && SPECIAL.indexOf(regex.charAt(0)) < 0) return at(text, regex.charAt(0), limit);
        if (regex.length() == 2 && regex.charAt(0) == '\\' && plain(regex.charAt(1))) {
            return at(text, regex.charAt(1), limit);
        }
        return Pattern.compile(regex).split(text, limit);
    }

    private static String[] trimmed(List<String> parts, int limit) {
        int size = parts.size();
        while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) size--;
        return parts.subList(0, size).toArray(new String[0]);
    }

    private static boolean plain(char escaped) {
        return !(escaped >= '0' && escaped <= '9' || escaped >= 'a' && escaped <= 'z' || escaped >= 'A' && escaped <= 'Z')
                && escaped < Character.MIN_HIGH_SURROGATE;
    }

    private static String[] at(String text, char separator, int limit) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int next = text.indexOf(separator);
        if (next < 0) return new String[]{text};
        while (next >= 0 && (limit <= 0 || parts.size() < limit - 1)) {
            parts.add(text.substring(start, next));
            start = next + 1;
            next = text.indexOf(separator, start);
        }
        parts.add(text.substring(start));
        return trimmed(parts, limit);
    }
}
