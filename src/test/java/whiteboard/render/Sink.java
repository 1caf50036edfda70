package whiteboard.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;

/// Where what an author has written ends up in a site.
enum Sink {

    TITLE("s0/p0/index.html", "title"),
    DESCRIPTION("s0/p0/index.html", "meta[name=description]"),
    CARD_OF_A_LINK("s0/p0/index.html", "meta[property=og:title]"),
    JSON_LD("s0/p0/index.html", "script[type=application/ld+json]"),
    NEIGHBOURS("s0/p0/index.html", ".rail li"),
    BREADCRUMB("s0/p0/index.html", ".crumbs"),
    TABLE_OF_CONTENTS("s0/p0/index.html", ".toc li"),
    HEADING_OF_A_PAGE("s0/p0/index.html", "h1"),
    SUMMARY("s0/p0/index.html", ".summary"),
    HEADING("s0/p0/index.html", "h2"),
    LABEL_OF_AN_ANCHOR("s0/p0/index.html", "h2 .anchor"),
    CAPTION_OF_A_CHART("s0/p0/index.html", ".figure > figcaption"),
    LABEL_OF_A_PROGRAM("s0/p0/index.html", ".board > figcaption"),
    EXERCISE("s0/p0/index.html", ".exercise h3"),
    AIM_OF_AN_EXERCISE("s0/p0/index.html", ".exercise .aim"),
    CODE("s0/p0/index.html", "pre.code > i"),
    FORMULA("s0/p0/index.html", ".display"),
    PROSE("s0/p0/index.html", "article p"),
    TABLE("s0/p0/index.html", "td"),
    QUESTION("s0/p0/index.html", ".question summary"),
    ANSWER("s0/p0/index.html", ".question .inside"),
    QUIZ("s0/p0/index.html", ".quiz .ask"),
    OPTION("s0/p0/index.html", ".quiz .options"),
    REASON("s0/p0/index.html", ".quiz .reasons"),
    SECTION("s0/index.html", "h1"),
    ENTRY_OF_A_SECTION("s0/index.html", "main li"),
    ENTRY_OF_THE_HOME_PAGE("index.html", "main li"),
    NAVIGATION("index.html", ".sections"),
    CARDS_AND_MIXED_QUIZ("learn/s0.json", ""),
    PLACES_OF_CARDS("learn/index.json", ""),
    SEARCH_INDEX("search/terms\\..*", ""),
    SEARCH_RESULTS("search/text\\..*", ""),
    MARKDOWN("s0/p0/index.md", ""),
    LIST_FOR_MACHINES("llms.txt", ""),
    LIST_OF_PAGES("pages.json", "");

    /// A word that no template has.
    static final String MARK = "qzwxmark";

    private final String file;
    private final String css;

    /// @param file a pattern of its path
    /// @param css  of the elements; empty where the file is no HTML
    Sink(String file, String css) {
        this.file = file;
        this.css = css;
    }

    /// Those that do not show [#MARK] in the site of an [AttackedGuide] of it.
    static List<Sink> dry(Built site) {
        return Arrays.stream(values()).filter(it -> site.files().keySet().stream().filter(path -> path.matches(it.file))
                .noneMatch(path -> it.shows(site.text(path)))).toList();
    }

    private boolean shows(String text) {
        if (css.isEmpty()) return text.contains(MARK);
        Elements there = Jsoup.parse(text).select(css);
        // an aim begins with a capital, a formula has each letter in an element of its own
        return (there.outerHtml() + there.text()).toLowerCase(Locale.ROOT).contains(MARK);
    }
}
