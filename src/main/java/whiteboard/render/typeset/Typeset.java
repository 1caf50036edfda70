package whiteboard.render.typeset;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import whiteboard.model.Chunk;

/// Formulas and code as HTML, ready for the pages of one guide.
///
/// @param formulas HTML without style attributes, by formula; a formula with an error has none
/// @param snippets HTML of highlighted lines, by snippet
/// @param uses     what the style sheet of the formulas must hold, see [MathsSheet#css]
public record Typeset(Map<Formula, String> formulas, Map<Snippet, String> snippets, SortedSet<String> uses) {

    /// Nothing prepared: formulas show as their LaTeX, code without colours.
    public static final Typeset NONE = new Typeset(Map.of(), Map.of(), Collections.emptySortedSet());

    /// A formula; its LaTeX in a code element where KaTeX refused it.
    public String html(Chunk.Maths maths) {
        String html = formulas.get(new Formula(maths.tex(), maths.display()));
        return html != null ? html : "<code>" + Text.escape(maths.tex()) + "</code>";
    }

    /// The lines of a fence, for a `pre` element.
    public String html(Chunk.Code code) {
        if (code.language().equals("java")) return JavaCode.html(code.text());
        String html = snippets.get(new Snippet(code.language(), code.text()));
        return html != null ? html : Lines.of(Text.escape(code.text()));
    }

    /// Grows on one thread, then is a value.
    static final class Builder {

        private final Map<Formula, String> formulas = new HashMap<>();
        private final Map<Snippet, String> snippets = new HashMap<>();
        private final Set<String> uses = new HashSet<>();

        void add(Formula formula, Entry entry) {
            if (!entry.error().isEmpty()) return;
            formulas.put(formula, entry.html());
            uses.addAll(entry.uses());
        }

        void add(Snippet snippet, String html) {
            snippets.put(snippet, html);
        }

        Typeset build() {
            return new Typeset(Collections.unmodifiableMap(formulas), Collections.unmodifiableMap(snippets),
                    Collections.unmodifiableSortedSet(new TreeSet<>(uses)));
        }
    }
}
