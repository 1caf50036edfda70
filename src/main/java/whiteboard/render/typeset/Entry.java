package whiteboard.render.typeset;

import java.util.List;
import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.model.Chunk;

/// What is remembered of a formula, in one text.
///
/// @param html     empty where KaTeX refused the formula
/// @param uses     what its style sheet must hold, see [LeanMaths]
/// @param error    KaTeX's message; empty where there is none
/// @param position of the error, in characters of the formula; -1 for the whole
record Entry(String html, List<String> uses, String error, int position, int length) {

    private static final String BETWEEN = "\u0001";

    static String key(Formula formula) {
        return (formula.display() ? "display " : "inline ") + formula.tex();
    }

    static String key(Snippet snippet) {
        return "code " + snippet.language() + " " + snippet.text();
    }

    static Entry of(Engine.Result result, MathsSheet sheet) {
        if (!result.error().isEmpty()) {
            return new Entry("", List.of(), result.error(), result.position(), result.length());
        }
        LeanMaths.Lean lean = LeanMaths.of(result.html(), sheet);
        return new Entry(lean.html(), List.copyOf(lean.uses()), "", -1, 0);
    }

    static Entry of(String text) {
        String[] fields = text.split(BETWEEN, -1);
        List<String> uses = fields[1].isEmpty() ? List.of() : List.of(fields[1].split("\n"));
        return new Entry(fields[0], uses, fields[2], Integer.parseInt(fields[3]), Integer.parseInt(fields[4]));
    }

    String text() {
        return String.join(BETWEEN, html, String.join("\n", uses), error.replace(BETWEEN, " "),
                String.valueOf(position), String.valueOf(length));
    }

    Optional<Problem> fault(Chunk.Maths maths) {
        return error.isEmpty() ? Optional.empty() : Optional.of(Faults.maths(maths, error, position, length));
    }
}
