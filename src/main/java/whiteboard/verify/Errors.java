package whiteboard.verify;

import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Program;

/// What a program printed to standard error, at the line that it names.
final class Errors {

    private static final String IN_THREAD = "Exception in thread \"";

    private Errors() {}

    static Problem problem(Program program, Ran ran) {
        String first = ran.err().lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        Optional<Span> line = Trace.line(program.source(), ran.err());
        String message = first.startsWith(IN_THREAD) ? thrown(first) : "prints " + Inert.quote(first)
                + " to standard error";
        return new Problem(line.orElse(program.source().whole()), Rule.STANDARD_ERROR, message,
                line.isPresent() ? "thrown here" : "");
    }

    /// `Exception in thread "main" java.lang.AssertionError: the mean` is an assertion that fails.
    private static String thrown(String first) {
        int quote = first.indexOf('"', IN_THREAD.length());
        String thread = quote < 0 ? "" : first.substring(IN_THREAD.length(), quote);
        String exception = first.substring(quote + 1).strip();
        String failure = "java.lang.AssertionError";
        String where = thread.equals("main") ? "" : " in thread " + Inert.quote(thread);
        if (!exception.startsWith(failure)) return "throws " + Inert.quote(exception) + where;
        String said = exception.substring(failure.length()).replaceFirst("^: ", "");
        return "an assertion fails" + where + (said.isEmpty() ? "" : ": " + Inert.quote(said));
    }
}
