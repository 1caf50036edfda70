package whiteboard.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Program;

/// How many small changes of the algorithm a program notices.
///
/// @param killed     mutants that fail, hang or print something else
/// @param survived   mutants that keep the promise, in the order of the source
/// @param declared   mutants that keep the promise on a line whose author says why they are no other algorithm
/// @param equivalent changes that compile to the class files of the program or of an earlier mutant; not counted
/// @param invalid    changes that do not compile; not counted
/// @param problems   what stands against mutating the program at all: it fails as it is, or declares what is not so
public record Score(Program program, int killed, List<Mutant> survived, List<Declared> declared, int equivalent,
                    int invalid, List<Problem> problems) {

    /// The share of mutants, in percent, that must be killed unless another is asked for.
    public static final int BAR = 80;

    /// @param reason the author's
    public record Declared(Mutant mutant, String reason) {}

    /// Killed mutants in percent of all that count, rounded down; 100 where there are none.
    public int percent() {
        int all = killed + survived.size();
        return all == 0 ? 100 : 100 * killed / all;
    }

    /// What is wrong if at least `bar` percent must be killed: every survivor at its place.
    public List<Problem> problems(int bar) {
        if (percent() >= bar) return problems;
        List<Problem> all = new ArrayList<>(problems);
        for (Mutant it : survived) {
            all.add(new Problem(it.at(), Rule.MUTANT_SURVIVES, "the program passes with " + Inert.line(it.change()),
                    "assert what this decides; " + killed + " of " + (killed + survived.size()) + " mutants killed, "
                            + bar + " % asked"));
        }
        return all;
    }

    /// A line of counts, then a line for each survivor: ``KMeans.java:43:12: survives: `<` to `<=` ``.
    public String report() {
        String counts = String.format(Locale.ROOT,
                "%s: %d of %d mutants killed (%d %%), %d declared equivalent, %d equal, %d invalid", program.name(),
                killed, killed + survived.size(), percent(), declared.size(), equivalent, invalid);
        Stream<String> lines = survived.stream().map(it -> "  " + place(it) + ": survives: " + it.change());
        Stream<String> reasons = declared.stream().map(it -> "  " + place(it.mutant()) + ": declared equivalent: "
                + it.mutant().change() + ": " + it.reason());
        return Stream.of(Stream.of(counts), lines, reasons).flatMap(it -> it).map(Inert::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String place(Mutant mutant) {
        return mutant.at().source().path() + ":" + mutant.at().line() + ":" + mutant.at().column();
    }
}
