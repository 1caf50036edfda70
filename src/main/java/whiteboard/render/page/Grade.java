package whiteboard.render.page;

import java.util.List;

/// The graded answers of a question: paragraphs that begin with **Junior.**, **Senior.** or **Staff.**
final class Grade {

    private static final List<String> NAMES = List.of("Junior", "Senior", "Staff");

    private Grade() {}

    /// Sets the grade off as a label; other paragraphs stay as they are.
    static String mark(String html) {
        if (!html.startsWith("<p><strong>")) return html;
        for (String name : NAMES) {
            String start = "<p><strong>" + name + ".</strong>";
            if (!html.startsWith(start)) continue;
            return "<p class=\"grade\"><strong>" + name + "</strong>" + html.substring(start.length());
        }
        return html;
    }
}
