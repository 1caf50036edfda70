package whiteboard.parse;

import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;

/// Unicode escapes (JLS 3.3) are translated before the compiler looks for comments and literals, so one that
/// denotes a line end inside a comment begins code that no reader sees.
final class UnicodeEscape {

    private UnicodeEscape() {}

    /// The problem of an escape, if it may not stand where it stands.
    ///
    /// @param at      from the backslash to the last hexadecimal digit
    /// @param literal whether it stands inside a string or character literal
    static Optional<Problem> check(Span at, boolean literal) {
        String digits = at.text().substring(1).replace("u", "");
        if (digits.length() != 4) return literal ? Optional.empty() : Optional.of(outside(at, "is no character"));
        int c = Integer.parseInt(digits, 16);
        if (!literal) return Optional.of(outside(at, "becomes " + Character.getName(c) + " before it is compiled"));
        String cure = plain(c);
        if (cure.isEmpty()) return Optional.empty();
        return Optional.of(new Problem(at, Rule.PROGRAM_ESCAPE,
                "`" + at.text() + "` becomes " + Character.getName(c) + " before the literal is read",
                "write `" + cure + "`"));
    }

    private static Problem outside(Span at, String what) {
        return new Problem(at, Rule.PROGRAM_ESCAPE, "`" + at.text() + "` outside a literal " + what,
                "write the character itself");
    }

    private static String plain(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "";
        };
    }
}
