package whiteboard.render.typeset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Hash;

/// KaTeX's style sheet, cut down to what the formulas of a guide use.
public final class MathsSheet {

    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
    private static final Pattern FACE = Pattern.compile("font-family:([\\w-]+).*?url\\(fonts/([\\w-]+\\.woff2)\\)");

    /// Sizes of LaTeX, `\tiny` to `\Huge`, in em: the rules of `.katex-sizing` are their quotients.
    private static final double[] SIZES = {.5, .6, .7, .8, .9, 1, 1.2, 1.44, 1.728, 2.074, 2.488};

    /// One letter for each property that KaTeX writes often.
    private static final Map<String, String> LETTERS = Map.of("height", "h", "vertical-align", "v", "top", "t",
            "margin-right", "r", "margin-left", "l", "min-width", "n", "width", "w", "border-bottom-width", "b",
            "font-size", "f", "padding-left", "p");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> rules = new ArrayList<>();
    private final List<String> faces = new ArrayList<>();

    private MathsSheet(String css) {
        for (String rule : css.split("(?<=\\})")) {
            if (rule.startsWith("@font-face")) faces.add(rule);
            else if (!rule.contains("reset-size") && !rule.contains("content:\"(") && rule.startsWith(".")) keep(rule);
        }
    }

    private void keep(String rule) {
        rules.add(rule);
        Matcher names = CLASS.matcher(rule.substring(0, rule.indexOf('{')));
        while (names.find()) name(names.group(1));
    }

    /// `katex` itself stays: the site's own style sheet sets its size.
    private void name(String name) {
        names.putIfAbsent(name, name.equals("katex") ? name : "k" + Integer.toString(names.size(), 36));
    }

    /// KaTeX's own, read once.
    private static final class Whole {

        static final MathsSheet SHEET = new MathsSheet(Webjar.KATEX.text("katex.min.css"));
    }

    static MathsSheet read() {
        return Whole.SHEET;
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    String shortName(String name) {
        return names.get(name);
    }

    /// The declaration that stands for `reset-sizeN sizeM`.
    static String size(List<String> names) {
        int from = 6, to = 6;
        for (String name : names) {
            if (name.startsWith("reset-size")) from = Integer.parseInt(name.substring("reset-size".length()));
            else if (name.startsWith("size")) to = Integer.parseInt(name.substring("size".length()));
        }
        return "font-size:" + Math.round(SIZES[to - 1] / SIZES[from - 1] * 10_000) / 10_000.0 + "em";
    }

    /// The class of a declaration: `height:1.5em` is `mh1_5`. The name follows from the declaration alone, so
    /// that a formula is the same HTML in every guide.
    static String className(String declaration) {
        String property = declaration.substring(0, Math.max(0, declaration.indexOf(':')));
        String value = declaration.substring(property.length() + 1).strip();
        String letter = LETTERS.get(property);
        if (letter == null || !value.matches("-?[\\d.]+em")) return "mx" + Hash.of(declaration).substring(0, 8);
        return "m" + letter + value.substring(0, value.length() - 2).replace('.', '_');
    }

    /// The sheet for formulas that use these classes and declarations.
    ///
    /// @param font makes the address of a font by its file's name: one of KaTeX, or the part of one
    public static String css(Set<String> uses, UnaryOperator<String> font) {
        MathsSheet sheet = read();
        StringBuilder css = new StringBuilder();
        for (String rule : sheet.rules) if (sheet.needed(rule, uses)) css.append(sheet.renamed(rule)).append('\n');
        String body = css.toString();
        StringBuilder all = new StringBuilder();
        for (String face : sheet.faces) {
            Matcher parts = FACE.matcher(face);
            if (!parts.find() || !body.contains(parts.group(1))) continue;
            String style = face.substring(face.indexOf("font-style"), face.indexOf(";src"));
            String start = "@font-face{font-family:" + parts.group(1) + ";font-display:block;" + style + ";src:url(";
            String whole = font.apply(parts.group(2)), range = "";
            for (FontCut cut : FontCut.ALL) {
                if (!cut.whole().equals(parts.group(2))) continue;
                all.append(start).append(font.apply(cut.part())).append(");unicode-range:").append(cut.range())
                        .append("}\n");
                range = ";unicode-range:" + cut.rest();
            }
            all.append(start).append(whole).append(')').append(range).append("}\n");
        }
        all.append(body);
        for (String use : uses) {
            if (!use.contains(":")) continue;
            all.append('.').append(className(use)).append('{').append(use).append("!important}\n");
        }
        return all.toString();
    }

    private boolean needed(String rule, Set<String> uses) {
        for (String selector : rule.substring(0, rule.indexOf('{')).split(",")) {
            Matcher names = CLASS.matcher(selector.replaceAll(":not\\(.*?\\)", ""));
            boolean all = true;
            while (names.find()) all &= uses.contains(names.group(1));
            if (all) return true;
        }
        return false;
    }

    private String renamed(String rule) {
        int brace = rule.indexOf('{');
        String selector = CLASS.matcher(rule.substring(0, brace)).replaceAll(it -> "." + names.get(it.group(1)));
        return selector + rule.substring(brace);
    }
}
