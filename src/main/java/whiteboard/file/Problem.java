package whiteboard.file;

import java.util.Comparator;

/// A mistake of an author, as a value: collected with all others, sorted, and printed with a caret.
///
/// @param at      what is wrong, as narrow as possible
/// @param rule    which rule it breaks
/// @param message what is wrong, in one line, lower case, without a full stop; authors' words in backquotes
/// @param help    the nearest right answer or the cure, printed behind the caret; empty where there is none
public record Problem(Span at, Rule rule, String message, String help) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at)
            .thenComparing(Problem::rule).thenComparing(Problem::message).thenComparing(Problem::help);

    public Problem(Span at, Rule rule, String message) {
        this(at, rule, message, "");
    }

    @Override
    public int compareTo(Problem that) {
        return ORDER.compare(this, that);
    }
}
