package whiteboard.render.typeset;

import com.sun.tools.javac.parser.Scanner;
import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import java.util.List;

/// Java with its tokens marked, by the scanner of javac itself, so that a new version of the language needs
/// no new highlighter. Classes: `k` keyword, `t` type, `n` name of a method, `s` text, `d` number, `c` comment,
/// `a` annotation.
public final class JavaCode {

    private static final String CONTEXTUAL = " var record sealed permits yield when ";

    private JavaCode() {}

    /// The lines of a program or of a piece of one, for a `pre` element. Text that is no Java is left plain.
    public static String html(String code) {
        return Lines.of(marked(code));
    }

    /// The same, with an address for each line, see [Lines#of].
    public static String html(String code, String prefix, List<Integer> numbers) {
        return Lines.of(marked(code), prefix, numbers);
    }

    static String marked(String code) {
        StringBuilder html = new StringBuilder(code.length() * 2);
        Scanner scanner = Lexer.scanner(code);
        int done = 0;
        scanner.nextToken();
        Token before = null;
        for (Token token = scanner.token(); token.kind != TokenKind.EOF; token = scanner.token()) {
            int start = Math.max(done, Math.min(token.pos, code.length()));
            int end = Math.max(start, Math.min(token.endPos, code.length()));
            gap(code.substring(done, start), html);
            scanner.nextToken();
            mark(kind(token, before, scanner.token()), code.substring(start, end), html);
            done = end;
            before = token;
        }
        gap(code.substring(done), html);
        return html.toString();
    }

    private static String kind(Token token, Token before, Token after) {
        return switch (token.kind) {
            case STRINGLITERAL, CHARLITERAL -> "s";
            case INTLITERAL, LONGLITERAL, FLOATLITERAL, DOUBLELITERAL -> "d";
            case MONKEYS_AT -> "a";
            case TRUE, FALSE, NULL -> "k";
            case IDENTIFIER -> name(token, before, after);
            default -> keyword(token.kind) ? "k" : "";
        };
    }

    private static String name(Token token, Token before, Token after) {
        String name = token.name().toString();
        if (before != null && before.kind == TokenKind.MONKEYS_AT) return "a";
        boolean word = after.kind == TokenKind.IDENTIFIER || name.equals("sealed") && keyword(after.kind)
                || name.equals("yield") && after.kind != TokenKind.LPAREN && after.kind != TokenKind.EQ;
        if (word && CONTEXTUAL.contains(" " + name + " ")) return "k";
        if (Character.isUpperCase(name.charAt(0)) && !constant(name)) return "t";
        return after.kind == TokenKind.LPAREN ? "n" : "";
    }

    /// `X` and `MAX_VALUE` are variables, `String` is a type.
    private static boolean constant(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean keyword(TokenKind kind) {
        return kind.name != null && Character.isLetter(kind.name.charAt(0));
    }

    /// What lies between two tokens: blanks and comments.
    private static void gap(String gap, StringBuilder html) {
        if (gap.isBlank()) {
            html.append(gap);
            return;
        }
        int start = gap.length() - gap.stripLeading().length(), end = gap.stripTrailing().length();
        html.append(gap, 0, start);
        mark("c", gap.substring(start, end), html);
        html.append(gap.substring(end));
    }

    private static void mark(String kind, String text, StringBuilder html) {
        if (kind.isEmpty()) html.append(Text.escape(text));
        else html.append("<b class=").append('"').append(kind).append("\">").append(Text.escape(text)).append("</b>");
    }
}
