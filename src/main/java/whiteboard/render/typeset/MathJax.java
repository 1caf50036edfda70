package whiteboard.render.typeset;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;

/// Formulas left as LaTeX between the marks of MathJax, for programs that set them themselves (MathJax documentation,
/// "TeX and LaTeX input").
public final class MathJax {

    private MathJax() {}

    /// The same code, other formulas.
    public static Typeset of(Guide guide, Typeset typeset) {
        Map<Formula, String> formulas = new HashMap<>();
        Chunks.each(guide, chunk -> {
            if (!(chunk instanceof Chunk.Maths it)) return;
            String tex = Text.escape(it.tex().strip());
            formulas.put(new Formula(it.tex(), it.display()), it.display() ? "\\[" + tex + "\\]" : "\\(" + tex + "\\)");
        });
        return new Typeset(formulas, typeset.snippets(), Collections.emptySortedSet());
    }
}
