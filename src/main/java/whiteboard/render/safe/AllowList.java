package whiteboard.render.safe;

import java.util.Map;
import java.util.Set;

/// The HTML that prose may hold: the gate and the sanitizer read the same list.
final class AllowList {

    /// Elements, and the attributes of each beside `id` and `class`.
    static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("a", Set.of("href", "title", "rel", "aria-label")), Map.entry("aside", Set.of("role")),
            Map.entry("blockquote", Set.of()), Map.entry("br", Set.of()), Map.entry("code", Set.of()),
            Map.entry("del", Set.of()), Map.entry("details", Set.of("open")), Map.entry("div", Set.of()),
            Map.entry("em", Set.of()), Map.entry("h2", Set.of()), Map.entry("h3", Set.of()), Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()), Map.entry("h6", Set.of()), Map.entry("hr", Set.of()),
            Map.entry("img", Set.of("src", "alt", "title", "loading")),
            Map.entry("input", Set.of("type", "disabled", "checked", "aria-label")), Map.entry("kbd", Set.of()),
            Map.entry("li", Set.of()), Map.entry("ol", Set.of("start")), Map.entry("p", Set.of()),
            Map.entry("strong", Set.of()), Map.entry("sub", Set.of()), Map.entry("summary", Set.of()),
            Map.entry("sup", Set.of()), Map.entry("table", Set.of()), Map.entry("tbody", Set.of()),
            Map.entry("td", Set.of()), Map.entry("th", Set.of("scope")), Map.entry("thead", Set.of()),
            Map.entry("tr", Set.of()), Map.entry("ul", Set.of()));

    /// Those without an end tag.
    static final Set<String> EMPTY = Set.of("br", "hr", "img", "input");

    /// Those whose value is an address.
    static final Set<String> ADDRESSES = Set.of("href", "src");

    static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private AllowList() {}

    static boolean allows(String element, String attribute) {
        Set<String> attributes = ELEMENTS.get(element);
        return attributes != null
                && (attribute.equals("id") || attribute.equals("class") || attributes.contains(attribute));
    }

    /// Whether an address is relative or of a harmless scheme. References to characters, blanks and control
    /// characters, by which browsers have been deceived, are none of an address's business here.
    static boolean harmless(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '\\' || c == 0x7f) return false;
            if (c == '/' || c == '?' || c == '#') return i > 0 || !address.startsWith("//");
            if (c == '&') return false;
            if (c == ':') return SCHEMES.contains(address.substring(0, i));
        }
        return true;
    }
}
