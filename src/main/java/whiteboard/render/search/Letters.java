package whiteboard.render.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What is written in one way and typed in another. The tables travel with the index, so that the browser reads a
/// query as the build has read the guide.
final class Letters {

    /// Letters that Unicode does not take apart, each with what a keyboard has for it.
    static final String FOLDS = "ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i";

    /// Symbols, each with its name: the Greek alphabet, and operators, which are words of their own.
    static final String GREEK = "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda "
            + "μ mu ν nu ξ xi ο omicron π pi ρ rho ς sigma σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega";
    static final String OPERATORS = "∑ sum ∏ product ∂ partial ∇ nabla ∫ integral √ sqrt ∞ infinity ∝ proportional";

    /// Words so frequent that they find nothing; left out of the index.
    static final String STOPS = "an and any are as at be been but by can do does for from had has have how if in into is "
            + "it its may more most no not of on one only or so such than that the their them then there these they this "
            + "to use used was we what when where which while who why will with you your";

    private static final Map<Integer, String> FOLD = table(FOLDS), NAME = table(GREEK + " " + OPERATORS);
    private static final Map<Integer, String> OPERATOR = table(OPERATORS);

    private Letters() {}

    private static Map<Integer, String> table(String pairs) {
        Map<Integer, String> table = new HashMap<>();
        String[] all = pairs.split(" ");
        for (int i = 0; i < all.length; i += 2) table.put(all[i].codePointAt(0), all[i + 1]);
        return Map.copyOf(table);
    }

    /// The name of a symbol; null for other characters.
    static String name(int c) {
        return c < 128 ? null : NAME.get(Character.toLowerCase(c));
    }

    static boolean operator(int c) {
        return c >= 128 && OPERATOR.containsKey(c);
    }

    static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 128) return false;
        return true;
    }

    /// A word in small letters of the plainest kind.
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (ascii(small)) return small;
        StringBuilder folded = new StringBuilder();
        small.codePoints().forEach(c -> {
            String plain = FOLD.get(c);
            if (plain == null) folded.appendCodePoint(c);
            else folded.append(plain);
        });
        return folded.toString();
    }
}
