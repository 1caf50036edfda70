package whiteboard.check;

import java.util.List;
import java.util.Optional;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Catalog;
import whiteboard.model.Guide;

/// Whether the catalog at the repository's root is what the programs make it.
final class CatalogFile {

    private static final String CURE = "`whiteboard catalog` rewrites it";

    private CatalogFile() {}

    static List<Problem> problems(Guide guide, Optional<Source> file) {
        if (file.isEmpty()) {
            if (guide.programs().isEmpty()) return List.of();
            Source missing = new Source(Catalog.NAME, "", "");
            return List.of(new Problem(missing.whole(), Rule.CATALOG, "the catalog is missing", CURE));
        }
        String wanted = Catalog.REPOSITORY.text(guide), text = file.get().text();
        if (text.equals(wanted)) return List.of();
        int at = 0;
        while (at < text.length() && at < wanted.length() && text.charAt(at) == wanted.charAt(at)) at++;
        int line = text.lastIndexOf('\n', at - 1) + 1, end = text.indexOf('\n', at);
        String first = text.substring(line, end < 0 ? text.length() : end);
        int indent = first.length() - first.stripLeading().length();
        return List.of(new Problem(file.get().span(line + indent, line + first.length()), Rule.CATALOG,
                "the catalog is out of date from here on", CURE));
    }
}
