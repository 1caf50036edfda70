package whiteboard.browser.overlay;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text, which end with LF, CR or both.
public final class Lines {

    private Lines() {}

    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
            lines.add(text.substring(start, end));
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }
}
