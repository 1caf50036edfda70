package whiteboard.render.diagram;

import java.util.ArrayList;
import java.util.List;
import whiteboard.chart.TextWidth;

/// Lines of text and the room that they take.
record Label(List<String> lines, double width, double height) {

    /// Size of all text in a diagram, and the distance of its lines.
    static final double TEXT = 13;
    static final double LINE = 16.5;

    /// The author's lines if none is wider than `most`, else its words in lines of about the same width.
    static Label of(List<String> authored, double most) {
        List<String> lines = widest(authored) <= most ? authored : balanced(String.join(" ", authored), most);
        return new Label(List.copyOf(lines), widest(lines), lines.size() * LINE);
    }

    private static double widest(List<String> lines) {
        double width = 0;
        for (String line : lines) width = Math.max(width, TextWidth.of(line, TEXT));
        return width;
    }

    private static List<String> balanced(String text, double most) {
        List<String> lines = wrap(text, most);
        for (double narrower = most - 6; narrower > most / 3; narrower -= 6) {
            List<String> tighter = wrap(text, narrower);
            if (tighter.size() > lines.size() || widest(tighter) > narrower) break;
            lines = tighter;
        }
        return lines;
    }

    private static List<String> wrap(String line, double most) {
        List<String> lines = new ArrayList<>();
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
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
