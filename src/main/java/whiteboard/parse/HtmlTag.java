package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import whiteboard.file.Rule;
import whiteboard.file.Span;

/// A tag of raw HTML.
///
/// @param name in lower case; empty for declarations, processing instructions and CDATA
record HtmlTag(String name, boolean closing, List<Attribute> attributes, Span at) {

    /// @param value without quotes; empty for none
    record Attribute(String name, String value) {}

    static final Set<String> FOLDING = Set.of("details", "summary");
    private static final Set<String> PHRASES = Set.of("sub", "sup", "kbd", "br", "a");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
    private static final String ALLOWED = "allowed are details, summary, sub, sup, kbd, br and a id";
    private static final Map<String, String> CURES = Map.ofEntries(
            Map.entry("b", "write `**text**`"), Map.entry("strong", "write `**text**`"),
            Map.entry("i", "write `*text*`"), Map.entry("em", "write `*text*`"),
            Map.entry("del", "write `~~text~~`"), Map.entry("s", "write `~~text~~`"),
            Map.entry("code", "put code into backquotes"), Map.entry("tt", "put code into backquotes"),
            Map.entry("pre", "write a fence of three backquotes"), Map.entry("p", "leave a blank line instead"),
            Map.entry("img", "write `![what it shows](file.svg)`"), Map.entry("hr", "write `---`"),
            Map.entry("ul", "write lines that start with `- `"), Map.entry("ol", "write lines that start with `1. `"),
            Map.entry("li", "write lines that start with `- `"),
            Map.entry("blockquote", "write lines that start with `> `"),
            Map.entry("table", "write a table with `|`"), Map.entry("h1", "write `# Heading`"),
            Map.entry("h2", "write `## Heading`"), Map.entry("h3", "write `### Heading`"));

    /// The tag whose `<` and `>` enclose the span.
    static HtmlTag of(Span at) {
        String text = at.text();
        boolean closing = text.startsWith("</");
        int i = closing ? 2 : 1;
        int start = i;
        while (i < text.length() && isName(text.charAt(i))) i++;
        String name = text.substring(start, i).toLowerCase(Locale.ROOT);
        return new HtmlTag(name, closing, attributes(text, i), at);
    }

    private static List<Attribute> attributes(String text, int from) {
        List<Attribute> attributes = new ArrayList<>();
        int i = from, end = text.length() - 1;
        while (i < end) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '/') {
                i++;
                continue;
            }
            int start = i++;
            while (i < end && text.charAt(i) > ' ' && "=/>".indexOf(text.charAt(i)) < 0) i++;
            String name = text.substring(start, i).toLowerCase(Locale.ROOT);
            int equals = i;
            while (equals < end && text.charAt(equals) <= ' ') equals++;
            if (equals >= end || text.charAt(equals) != '=') {
                attributes.add(new Attribute(name, ""));
                continue;
            }
            i = equals + 1;
            while (i < end && text.charAt(i) <= ' ') i++;
            char quote = i < end ? text.charAt(i) : ' ';
            boolean quoted = quote == '"' || quote == '\'';
            int first = quoted ? i + 1 : i;
            i = first;
            while (i < end && (quoted ? text.charAt(i) != quote : text.charAt(i) > ' ')) i++;
            attributes.add(new Attribute(name, text.substring(first, i)));
            if (quoted) i++;
        }
        return attributes;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ':';
    }

    /// The value of its `id`; empty for none.
    String id() {
        for (Attribute it : attributes) if (it.name.equals("id")) return it.value;
        return "";
    }

    boolean has(String attribute) {
        return attributes.stream().anyMatch(it -> it.name.equals(attribute));
    }

    /// Whether the tag may stand in a page; if not, that is a problem now. An end tag goes with its start tag.
    boolean allowed(Findings page) {
        if (closing && page.closesRefused(name)) return false;
        boolean allowed = judge(page);
        if (!allowed && !closing) page.refuse(name);
        return allowed;
    }

    private boolean judge(Findings page) {
        if (!PHRASES.contains(name) && !FOLDING.contains(name)) {
            String first = at.text().lines().findFirst().orElse("");
            String shown = name.isEmpty() ? first : (closing ? "</" : "<") + name + ">";
            String cure = name.equals("a") ? "" : CURES.getOrDefault(name, ALLOWED);
            page.problem(at, Rule.HTML_TAG, "`" + shown + "` is not allowed", cure);
            return false;
        }
        if (closing) return true;
        for (Attribute it : attributes) {
            boolean anchor = name.equals("a") && it.name.equals("id");
            if (anchor || name.equals("details") && it.name.equals("open")) continue;
            String cure = name.equals("a") && it.name.equals("href") ? "write `[text](address)`" : ALLOWED;
            page.problem(at, Rule.HTML_TAG, "`<" + name + ">` may not have `" + it.name + "`", cure);
            return false;
        }
        if (name.equals("a") && !ID.matcher(id()).matches()) {
            page.problem(at, Rule.HTML_TAG, "an `<a>` of raw HTML is an anchor",
                    "write `<a id=\"name\"></a>`: a letter, then letters, digits, `-` and `_`");
            return false;
        }
        return true;
    }
}
