package whiteboard.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import whiteboard.file.Problem;
import whiteboard.file.Span;

/// Problems as a person reads them: place, rule, message, the line, a caret below it and the cure.
final class TextReport {

    private static final int WIDEST = 120, LONGEST = 500;

    private final Style style;

    TextReport(Style style) {
        this.style = style;
    }

    String of(List<Problem> problems) {
        StringBuilder report = new StringBuilder();
        for (Problem it : problems) report.append(of(it));
        return report.toString();
    }

    /// Without colours, by the path of the file.
    static Map<String, String> byFile(Collection<Problem> problems) {
        TextReport report = new TextReport(new Style(false));
        Map<String, List<Problem>> byFile = problems.stream()
                .collect(Collectors.groupingBy(it -> it.at().source().path(), TreeMap::new, Collectors.toList()));
        Map<String, String> reports = new TreeMap<>();
        byFile.forEach((path, its) -> reports.put(path, report.of(its)));
        return reports;
    }

    private String of(Problem it) {
        Span at = it.at();
        String place = Style.inert(at.source().path()) + ":" + at.line() + ":" + at.column() + ": ";
        String head = style.bold(place) + style.red("error[" + it.rule().code() + "]") + ": "
                + Style.inert(clipped(it.message())) + "\n";
        String line = line(at);
        String help = Style.inert(clipped(it.help()));
        if (line.isBlank()) return head + (help.isEmpty() ? "" : "  " + style.green(help) + "\n");
        int from = at.start() - lineStart(at);
        int length = Math.clamp(at.end() - at.start(), 1, Math.max(1, line.length() - from));
        int cut = from + length > WIDEST ? Math.max(0, from - 40) : 0;
        String shown = line.substring(cut, Math.min(line.length(), cut + WIDEST));
        int start = Math.min(shown.length(), from - cut);
        String marked = shown.substring(start, Math.min(shown.length(), start + length));
        return head + "  " + Style.inert(shown.replace('\t', ' ')) + "\n  "
                + " ".repeat(columns(shown.substring(0, start)))
                + style.red("^".repeat(Math.max(1, columns(marked)))) + (help.isEmpty() ? "" : " " + style.green(help))
                + "\n";
    }

    /// A message may quote what an author wrote, of whatever length.
    private static String clipped(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    private static int lineStart(Span at) {
        return at.source().text().lastIndexOf('\n', at.start() - 1) + 1;
    }

    private static String line(Span at) {
        int end = at.source().text().indexOf('\n', at.start());
        return at.source().text().substring(lineStart(at), end < 0 ? at.source().text().length() : end);
    }

    /// Columns that a text takes once it is inert; wide characters count as one, as in most terminals' fonts.
    private static int columns(String text) {
        String shown = Style.inert(text);
        return shown.codePointCount(0, shown.length());
    }
}
