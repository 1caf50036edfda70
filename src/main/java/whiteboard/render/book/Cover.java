package whiteboard.render.book;

import java.util.ArrayList;
import java.util.List;
import whiteboard.model.Settings;
import whiteboard.render.typeset.Text;

/// The cover of the book, drawn from the title and the description.
final class Cover {

    private static final int LINE = 30;

    private Cover() {}

    static String svg(Settings settings) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 900\" width=\"1200\" height=\"1800\" role=\"img\">\n"
                + "<title>" + Text.escape(settings.title()) + "</title>\n"
                + "<rect width=\"600\" height=\"900\" fill=\"#fbf9f4\"/>\n"
                + "<rect x=\"60\" y=\"286\" width=\"480\" height=\"26\" fill=\"#ffe27a\"/>\n"
                + "<g fill=\"#20242a\" font-family=\"Georgia, serif\">\n<text x=\"66\" y=\"300\" font-size=\""
                + Math.min(76, 760 / Math.max(1, settings.title().length())) + "\" font-weight=\"bold\" font-style=\"italic\">"
                + Text.escape(settings.title()) + "</text>\n");
        int y = 380;
        for (String line : lines(settings.description())) {
            svg.append("<text x=\"66\" y=\"").append(y).append("\" font-size=\"28\">").append(Text.escape(line)).append("</text>\n");
            y += 42;
        }
        return svg.append("</g>\n<path d=\"M66 760l22 20 44-62\" fill=\"none\" stroke=\"#1b6b43\" stroke-width=\"14\" "
                + "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n</svg>\n").toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            String line = lines.getLast();
            if (line.isEmpty()) lines.set(lines.size() - 1, word);
            else if (line.length() + 1 + word.length() <= LINE) lines.set(lines.size() - 1, line + " " + word);
            else lines.add(word);
        }
        return lines;
    }
}
