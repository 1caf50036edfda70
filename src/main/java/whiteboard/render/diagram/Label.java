package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.List;
import whiteboard.chart.TextWidth;

/// Lines of text and the room that they take.
record Label(List<String> lines, double width, double height) {

    /// Size of all text in a diagram, and the distance of its lines.
    static final double TEXT = 13;
    static final double LINE = 16.5;

    /// The author's lines, those wider than `most` broken between words.
    static Label of(List<String> authored, double most) {
        List<String> lines = new ArrayList<>();
        for (String line : authored) wrap(line, most, lines);
        double width = 0;
        for (String line : lines) width = Math.max(width, TextWidth.of(line, TEXT));
        return new Label(List.copyOf(lines), width, lines.size() * LINE);
    }

    private static void wrap(String line, double most, List<String> lines) {
        String open = "";
        for (String word : line.split(" ")) {
            String longer = open.isEmpty() ? word : open + " " + word;
            if (!open.isEmpty() && TextWidth.of(longer, TEXT) > most) {
                lines.add(open);
                open = word;
            } else {
                open = longer;
            }
        }
        if (!open.isEmpty()) lines.add(open);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
