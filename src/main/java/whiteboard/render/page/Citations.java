package whiteboard.render.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes identifiers in a list of sources resolvable: `doi:10.1000/182` (DOI Handbook, section 2) and
/// `arXiv:1706.03762`.
final class Citations {

    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?<tag><a[ >].*?</a>|<[^>]*>)|doi:(?<doi>10\\.\\d{4,9}/[^\\s<>&]*[^\\s<>&.,;:)\\u201d])"
                    + "|arXiv:(?<arxiv>\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})", Pattern.DOTALL);

    private Citations() {}

    /// Links what is no link yet.
    static String link(String html) {
        if (!html.contains("doi:") && !html.contains("arXiv:")) return html;
        return IDENTIFIER.matcher(html).replaceAll(it -> Matcher.quoteReplacement(linked(it)));
    }

    private static String linked(MatchResult found) {
        String all = found.group(), doi = found.group("doi"), arxiv = found.group("arxiv");
        if (found.group("tag") != null) return all;
        String address = doi != null ? "https://doi.org/" + doi : "https://arxiv.org/abs/" + arxiv;
        return "<a href=\"" + address + "\" rel=\"noopener\">" + all + "</a>";
    }
}
