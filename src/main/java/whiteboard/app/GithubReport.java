package whiteboard.app;

import java.util.List;
import whiteboard.file.Problem;
import whiteboard.file.Span;

/// Problems as workflow commands, which GitHub shows beside the lines of a pull request. GitHub shows ten
/// errors a step, so the others go into the step's summary.
final class GithubReport {

    private static final int SHOWN = 10;

    private GithubReport() {}

    static String of(List<Problem> problems) {
        StringBuilder report = new StringBuilder();
        for (Problem it : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            Span at = it.at();
            report.append("::error file=").append(property(at.source().path())).append(",line=").append(at.line())
                    .append(",col=").append(at.column()).append(",title=").append(property(it.rule().code()))
                    .append("::").append(data(sentence(it))).append('\n');
        }
        return report.toString();
    }

    /// Markdown for `$GITHUB_STEP_SUMMARY`: every problem, in a table.
    static String summary(List<Problem> problems) {
        StringBuilder table = new StringBuilder("### " + problems.size()
                + (problems.size() == 1 ? " problem" : " problems") + "\n\n| where | rule | what |\n| --- | --- | --- |\n");
        for (Problem it : problems) {
            Span at = it.at();
            table.append("| ").append(cell(at.source().path())).append(':').append(at.line()).append(':')
                    .append(at.column()).append(" | ").append(it.rule().code()).append(" | ")
                    .append(cell(sentence(it))).append(" |\n");
        }
        return table.toString();
    }

    private static String sentence(Problem it) {
        return Style.inert(it.message() + (it.help().isEmpty() ? "" : " (" + it.help() + ")"));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Style.inert(text)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String cell(String text) {
        return Style.inert(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
