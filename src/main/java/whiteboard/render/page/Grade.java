package whiteboard.render.page;

import java.util.List;
import whiteboard.model.Part;

/// The graded answers of a question: paragraphs that begin with **Junior.**, **Senior.** or **Staff.**
final class Grade {

    private static final List<String> NAMES = List.of("Junior", "Senior", "Staff");

    private Grade() {}

    /// Whether an answer is given for each grade.
    static boolean graded(List<Part> answer) {
        return NAMES.stream().allMatch(name -> answer.stream()
                .anyMatch(it -> it instanceof Part.Prose prose && prose.text().startsWith(name + ".")));
    }

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
