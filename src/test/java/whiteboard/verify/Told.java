package whiteboard.verify;

import java.util.List;
import java.util.stream.Collectors;
import whiteboard.file.Problem;

/// Problems as their author sees them.
final class Told {

    private Told() {}

    /// One line each: ``Name.java:6:5: rule: message [what it points at] help``, without the parts that are empty.
    static String of(List<Problem> problems) {
        return problems.stream().map(Told::line).collect(Collectors.joining("\n"));
    }

    static String of(Verdict verdict) {
        return of(verdict.problems());
    }

    private static String line(Problem it) {
        String at = it.at().text().isEmpty() ? "" : " [" + it.at().text() + "]";
        String help = it.help().isEmpty() ? "" : " (" + it.help() + ")";
        return it.at().source().name() + ":" + it.at().line() + ":" + it.at().column() + ": " + it.rule().code()
                + ": " + it.message() + at + help;
    }
}
