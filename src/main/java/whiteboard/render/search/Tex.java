package whiteboard.render.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A formula as a line of plain text: `\frac{1}{n}\sum_i x_i^2` is `1/n ∑ᵢ xᵢ²`. Good enough to be recognised in a
/// result of the search, and to be found by the names of its symbols.
final class Tex {

    private static final Map<String, String> SYMBOLS = symbols();
    private static final Set<String> SILENT = Set.of("begin", "end", "text", "mathrm", "mathbf", "mathbb", "mathcal",
            "boldsymbol", "operatorname", "mathit", "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "hat",
            "bar", "tilde", "vec", "widehat", "overline", "underline", "displaystyle", "limits", "tfrac", "dfrac", "frac",
            "underbrace", "overbrace", "textbf", "textit", "mathsf", "mathtt", "quad", "qquad", "nolimits", "tag");
    private static final String LOW = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ+₊-₋=₌(₍)₎";
    private static final String HIGH = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹iⁱnⁿTᵀ+⁺-⁻(⁽)⁾";

    private final String tex;
    private int at;

    private Tex(String tex) {
        this.tex = tex;
    }

    static String text(String tex) {
        return new Tex(tex).whole();
    }

    private static Map<String, String> symbols() {
        Map<String, String> all = new HashMap<>();
        String[] greek = Letters.GREEK.split(" ");
        for (int i = 0; i < greek.length; i += 2) {
            String name = greek[i + 1];
            all.put(name, greek[i]);
            all.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), greek[i].toUpperCase(java.util.Locale.ROOT));
            all.put("var" + name, greek[i]);
        }
        String[] others = ("sum ∑ prod ∏ partial ∂ nabla ∇ int ∫ sqrt √ infty ∞ propto ∝ cdot · times × le ≤ leq ≤ ge ≥ geq ≥ "
                + "ne ≠ neq ≠ approx ≈ sim ∼ in ∈ to → rightarrow → leftarrow ← mapsto ↦ Rightarrow ⇒ iff ⇔ top ᵀ pm ± ell ℓ "
                + "lVert ‖ rVert ‖ Vert ‖ | ‖ mid | vert | lvert | rvert | langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ "
                + "rceil ⌉ dots … ldots … cdots … odot ⊙ oplus ⊕ otimes ⊗ cup ∪ cap ∩ subset ⊂ subseteq ⊆ forall ∀ exists ∃ "
                + "emptyset ∅ setminus ∖ ll ≪ gg ≫ equiv ≡ perp ⊥ { { } } % % _ _ & & # # $ $").split(" ");
        for (int i = 0; i < others.length; i += 2) all.put(others[i], others[i + 1]);
        return Map.copyOf(all);
    }

    /// A brace that closes nothing is passed over.
    private String whole() {
        StringBuilder out = new StringBuilder();
        while (at < tex.length()) out.append(run());
        return out.toString();
    }

    private String run() {
        StringBuilder out = new StringBuilder();
        while (at < tex.length() && tex.charAt(at) != '}') out.append(piece());
        at++;
        return out.toString();
    }

    /// The next character, command or group.
    private String piece() {
        if (at >= tex.length()) return "";
        char c = tex.charAt(at++);
        return switch (c) {
            case '{' -> run();
            case '\\' -> command();
            case '^' -> script(piece().strip(), HIGH, "^");
            case '_' -> script(piece().strip(), LOW, "_");
            case '&', '~' -> " ";
            default -> String.valueOf(c);
        };
    }

    private String command() {
        int start = at;
        while (at < tex.length() && letter(tex.charAt(at))) at++;
        if (at == start) return SYMBOLS.getOrDefault(at < tex.length() ? tex.substring(at, ++at) : "", " ");
        String name = tex.substring(start, at);
        int behind = at;
        while (at < tex.length() && tex.charAt(at) == ' ') at++;
        if (name.equals("begin") || name.equals("end")) {
            piece();
            return " ";
        }
        if (name.endsWith("frac")) return grouped(piece()) + "/" + grouped(piece());
        if (name.equals("sqrt")) return "√" + grouped(piece());
        if (SYMBOLS.containsKey(name)) return SYMBOLS.get(name) + (at > behind ? " " : "");
        return SILENT.contains(name) ? "" : " " + name + " ";
    }

    private static String grouped(String piece) {
        String inner = piece.strip();
        return inner.codePointCount(0, inner.length()) <= 1 || inner.chars().allMatch(Character::isLetterOrDigit)
                ? inner : "(" + inner + ")";
    }

    private static String script(String piece, String table, String mark) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            int found = table.indexOf(piece.charAt(i));
            if (found % 2 != 0) return piece.equals("ᵀ") ? piece : mark + grouped(piece);
            raised.append(table.charAt(found + 1));
        }
        return raised.toString();
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
