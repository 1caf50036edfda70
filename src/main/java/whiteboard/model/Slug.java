package whiteboard.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// GitHub's anchors: lower case, everything dropped but letters, digits, marks, `-`, `_` and blanks,
/// blanks to `-`; a slug that is taken gets `-1`, `-2` and so on.
public final class Slug {

    /// Ids that would shadow a property of the page's scripts or an element of its own.
    private static final Set<String> RESERVED = Set.of("search", "constructor", "__proto__", "main", "toc",
            "top", "theme", "prototype", "tostring", "valueof", "hasownproperty", "results", "nav");

    private final Map<String, Integer> taken = new HashMap<>();

    /// The slug of a heading's text, ignoring whether it is taken.
    public static String of(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark || c == '-' || c == '_') slug.appendCodePoint(c);
            else if (c == ' ') slug.append('-');
        });
        return slug.toString();
    }

    /// The slug of the next heading of a page: asked once for each, in the order of the page.
    public String next(String heading) {
        String slug = of(heading);
        String unique = slug;
        while (taken.containsKey(unique)) {
            int count = taken.merge(slug, 1, Integer::sum);
            unique = slug + "-" + count;
        }
        taken.put(unique, 0);
        return unique;
    }

    /// The id that an element gets in the site for the anchor that authors and GitHub use.
    public static String domId(String slug) {
        return RESERVED.contains(slug) || slug.isEmpty() ? "section-" + slug : slug;
    }
}
