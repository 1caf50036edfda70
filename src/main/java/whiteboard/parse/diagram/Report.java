package whiteboard.parse.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;

/// Collects the problems of one diagram. They are capped: a file that is no diagram at all would otherwise
/// have one for each of its lines.
final class Report {

    private static final int MOST = 40;
    private static final int QUOTED = 40;

    private final Source source;
    private final int start;
    private final List<Problem> problems = new ArrayList<>();

    Report(Source source, int start) {
        this.source = source;
        this.start = start;
    }

    /// @param from offset in the fence's content
    void problem(int from, int to, String message, String help) {
        if (problems.size() >= MOST) return;
        int size = source.text().length();
        int first = Math.min(start + from, size);
        problems.add(new Problem(source.span(first, Math.max(first, Math.min(start + to, size))), Rule.DIAGRAM,
                message, help));
    }

    /// A word that is none of those known here: the nearest is the help, or else all of them.
    void unknown(int from, int to, String message, String wrong, Collection<String> known) {
        String near = wrong.length() > QUOTED ? "" : Nearest.help(wrong, known);
        problem(from, to, message, near);
    }

    /// Authors' words as they are shown in a message.
    static String quoted(String words) {
        String one = words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
        return "`" + one + "`";
    }

    boolean clean() {
        return problems.isEmpty();
    }

    boolean full() {
        return problems.size() >= MOST;
    }

    List<Problem> problems() {
        return problems;
    }
}
