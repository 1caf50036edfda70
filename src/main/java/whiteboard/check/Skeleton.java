package whiteboard.check;

import java.util.Locale;
import whiteboard.model.FrontMatter.Kind;

/// A page to start from: the headings of its kind, each with a comment that says what belongs there. It has the
/// problems of an empty page, so that `check` tells what is left to write.
public final class Skeleton {

    private Skeleton() {}

    /// @param title of the page
    public static String of(Kind kind, String title) {
        StringBuilder page = new StringBuilder("""
                ---
                title: %s
                summary:
                kind: %s
                asked-by: []
                level: core
                covers: []
                prerequisites: []
                ---

                # %s
                """.formatted(title, kind.name().toLowerCase(Locale.ROOT), title));
        for (Contract.Slot slot : Contract.of(kind).slots()) {
            if (!slot.required()) continue;
            page.append("\n## ").append(slot.title()).append("\n\n<!-- ").append(hint(slot.title())).append(" -->\n");
            for (String inside : slot.inside()) {
                page.append("\n### ").append(inside).append("\n\n<!-- ").append(hint(inside)).append(" -->\n");
            }
        }
        return page.toString();
    }

    private static String hint(String title) {
        return switch (title) {
            case Contract.SAY -> "One paragraph of 110-170 words that can be said aloud: a number, a trade-off, a 'when not'.";
            case Contract.HOW -> "An example by hand with the numbers that the program prints, then the derivation. A figure.";
            case Contract.CODE -> "A paragraph that is only a link shows a method: [Label](Program.java#method). Then all of it.";
            case Contract.TRUST -> "The oracle in one or two sentences, and where a published number comes from.";
            case Contract.WRONG -> "A table of 3-6 failures: symptom, cause, check, mend.";
            case Contract.SAID -> "A list of statements that candidates make, and what refutes each.";
            case Contract.FOLLOW_UPS -> "4-8 questions in details and summary; two have answers for Junior, Senior and Staff.";
            case Contract.QUIZ -> "4-6 numbered questions; options are a task list: - [x] answer — why.";
            case Contract.TURN -> "1-3 exercises: [Write it](Program.java#method): what to aim for. A hint in details.";
            case Contract.SOURCES -> "At least two primary sources, each with what it is the source of.";
            case Contract.ROUND -> "Eight timed steps, each a heading of level 3, 45 minutes in all.";
            case Contract.MOCK -> "A transcript with interruptions, then a rubric table with scores and their total.";
            case Contract.ANSWERS -> "Weak, good and excellent answers for three levels, annotated line by line.";
            default -> "See CONTRIBUTING.md.";
        };
    }
}
