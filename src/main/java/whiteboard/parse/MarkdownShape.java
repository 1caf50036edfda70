package whiteboard.parse;

import java.util.List;
import whiteboard.file.Problem;
import whiteboard.file.Source;

/// x
final class MarkdownShape {

    private final String text;
    private final int start;

    MarkdownShape(Source source, int start, List<Problem> problems) {
        text = source.text();
        this.start = start;
    }

    String tamed() {
        return blank(text, 0, start);
    }

    /// The text with a stretch made blanks; line ends stay.
    static String blank(String text, int from, int to) {
        StringBuilder blanked = new StringBuilder(text);
        for (int i = from; i < to; i++) if (blanked.charAt(i) != '\n') blanked.setCharAt(i, ' ');
        return blanked.toString();
    }
}
