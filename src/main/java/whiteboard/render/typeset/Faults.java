package whiteboard.render.typeset;

import java.util.Optional;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Chunk;

/// What an author sees of a formula or a fence that cannot be typeset.
final class Faults {

    private Faults() {}

    static Problem maths(Chunk.Maths maths, String error, int position, int length) {
        int first = error.indexOf('\n');
        String message = (first < 0 ? error : error.substring(0, first)).strip();
        if (message.endsWith(".")) message = message.substring(0, message.length() - 1);
        String lower = message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
        return new Problem(place(maths, position, length), Rule.MATHS, "KaTeX: " + lower, "");
    }

    /// The formula's text stands in the source as it is, behind its marks, unless its lines are indented.
    private static Span place(Chunk.Maths maths, int position, int length) {
        Span at = maths.at();
        int inside = at.text().indexOf(maths.tex());
        if (position < 0 || inside < 0) return at;
        int start = Math.min(at.start() + inside + position, at.end());
        return at.source().span(start, Math.min(at.end(), start + Math.max(1, length)));
    }

    static Optional<Problem> language(Chunk.Code code) {
        String language = code.language();
        if (language.isEmpty() || Language.NAMES.contains(language)) return Optional.empty();
        String help = Nearest.help(language, Language.NAMES);
        if (help.isEmpty()) help = "the languages are " + String.join(", ", Language.NAMES);
        return Optional.of(new Problem(info(code), Rule.FENCE_LANGUAGE,
                "no language `" + language + "` to highlight", help));
    }

    /// The language behind the opening fence.
    private static Span info(Chunk.Code code) {
        Span at = code.at();
        String text = at.text();
        int start = 0;
        while (start < text.length() && "`~ ".indexOf(text.charAt(start)) >= 0) start++;
        int end = Math.min(text.length(), start + code.language().length());
        boolean there = text.substring(start, end).equalsIgnoreCase(code.language());
        return there ? at.source().span(at.start() + start, at.start() + end) : at;
    }
}
