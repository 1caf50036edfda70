package whiteboard;

import java.util.List;
import whiteboard.file.Problem;
import whiteboard.file.Span;

/// Problems as an author sees them: place, code, message, the line, a caret below it and the cure.
public final class Printed {

    private Printed() {}

    public static String of(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem it : problems) text.append(of(it));
        return text.toString();
    }

    private static String of(Problem it) {
        Span at = it.at();
        String source = at.source().text();
        String head = at.source().path() + ":" + at.line() + ":" + at.column() + ": error[" + it.rule().code() + "]: "
                + it.message() + "\n";
        int start = source.lastIndexOf('\n', at.start() - 1) + 1;
        int end = source.indexOf('\n', at.start()) < 0 ? source.length() : source.indexOf('\n', at.start());
        String line = source.substring(start, Math.max(start, end));
        if (line.isBlank()) return head + (it.help().isEmpty() ? "" : "  " + it.help() + "\n");
        int width = Math.max(1, source.codePointCount(at.start(), Math.max(at.start(), Math.min(at.end(), end))));
        return head + "  " + line + "\n  " + " ".repeat(at.column() - 1) + "^".repeat(width)
                + (it.help().isEmpty() ? "" : " " + it.help()) + "\n";
    }
}
