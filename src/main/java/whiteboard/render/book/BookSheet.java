package whiteboard.render.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The style sheet of the book. Readers of books know fewer functions of CSS than browsers: colours are written out, the
/// dark ones once more for a dark page.
public final class BookSheet {

    private static final Pattern PAIR = Pattern.compile("light-dark\\(([^,()]+), ([^()]+)\\)");
    private static final Pattern DEFINED = Pattern.compile("(--[\\w-]+): ([^;}]+)");
    private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)(?:, [^()]*(?:\\([^()]*\\))?[^()]*)?\\)");
    private static final Pattern NESTED = Pattern.compile("@(?:media|container)[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*\\s*\\}\\s*");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    private BookSheet() {}

    static String css() {
        return written(text("book.css"));
    }

    /// The rules of drawings alone.
    public static String drawings() {
        return written(text("book.css").lines().filter(it -> it.startsWith(":root")).findFirst().orElse(""));
    }

    /// What a printed page needs beside the site's own rules for paper.
    static String print() {
        return text("print.css");
    }

    private static String written(String own) {
        String drawings = NESTED.matcher(text("figure.css")).replaceAll("");
        String all = (own + drawings).replaceAll("(?s)/\\*.*?\\*/", "");
        Map<String, String> names = new LinkedHashMap<>();
        Matcher defined = DEFINED.matcher(all);
        while (defined.find()) names.putIfAbsent(defined.group(1), defined.group(2));
        String rules = all.replaceAll(":root \\{[^}]*\\}", "");
        return colours(rules, names, 1, it -> true) + "@media (prefers-color-scheme: dark) {\n"
                + colours(rules, names, 2, it -> it.contains("var(--")) + "}\n";
    }

    private static String colours(String rules, Map<String, String> names, int which, Function<String, Boolean> wanted) {
        StringBuilder css = new StringBuilder();
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            StringBuilder body = new StringBuilder();
            for (String declaration : rule.group(2).split(";")) {
                if (declaration.isBlank() || !wanted.apply(declaration)) continue;
                String written = declaration.strip();
                for (int depth = 0; depth < 3; depth++) {
                    written = USED.matcher(written).replaceAll(it -> Matcher.quoteReplacement(value(it.group(), it.group(1), names)));
                }
                body.append(body.isEmpty() ? "" : "; ").append(PAIR.matcher(written).replaceAll("$" + which));
            }
            if (!body.isEmpty()) css.append(rule.group(1).strip()).append(" { ").append(body).append(" }\n");
        }
        return css.toString();
    }

    /// What a name stands for; where the book defines none, what the rule says for that case.
    private static String value(String use, String name, Map<String, String> names) {
        int comma = use.indexOf(", ");
        String fallback = comma < 0 ? "inherit" : use.substring(comma + 2, use.length() - 1);
        return names.getOrDefault(name, fallback);
    }

    private static String text(String name) {
        try (InputStream in = BookSheet.class.getResourceAsStream("/site/" + name)) {
            if (in == null) throw new IllegalStateException("not on the class path: /site/" + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
