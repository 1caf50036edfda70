package whiteboard.render.typeset;

import java.util.Locale;
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
        return new Problem(place(maths, position, length), Rule.MATHS, "KaTeX: " + lower(message), "");
    }

    /// A message as ours begin: but `LaTeX` stays as it is.
    private static String lower(String message) {
        int blank = Math.max(1, message.indexOf(' '));
        boolean word = message.substring(1, blank).equals(message.substring(1, blank).toLowerCase(Locale.ROOT));
        return word ? message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) : message;
    }

    /// The formula's text stands in the source as it is, behind its marks, unless its lines are indented.
    private static Span place(Chunk.Maths maths, int position, int length) {
        Span at = maths.at();
        int inside = at.text().indexOf(maths.tex());
        if (position < 0 || inside < 0) return at;
        int start = Math.min(inside + position, at.text().length());
        int end = Math.min(at.text().length(), start + Math.max(1, length));
        int blanks = end - start - at.text().substring(start, end).stripTrailing().length();
        return at.source().span(at.start() + start, at.start() + end - blanks);
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
