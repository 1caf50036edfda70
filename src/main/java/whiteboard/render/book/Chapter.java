package whiteboard.render.book;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page of the site as a chapter: what only a screen needs is gone, what was folded is open.
///
/// @param body what the page says, in an element `article`
record Chapter(Leaf leaf, Element body) {

    private static final String FOR_SCREENS = "nav, button, script, .anchor, .raw, .edit, .end, .score, .skip, [hidden], "
            + ".specimen, .chart.wide, .diagram.wide, .drawing .wide, .contents, .entries, .count, .open, .run";

    /// Elements of MathML that take any number of children.
    private static final Set<String> LISTS = Set.of("math", "mrow", "mstyle", "mtd", "mpadded", "mphantom", "menclose");

    /// @param html  the page as the site has it
    /// @param links the address to write for a link, by the address that it leads to from the root of the site, with
    ///              its fragment; links to other sites are not asked for
    static Chapter of(Leaf leaf, String html, UnaryOperator<String> links) {
        Document page = Jsoup.parse(html);
        Element main = page.selectFirst("main");
        main.select(FOR_SCREENS).remove();
        main.select(".katex").forEach(Chapter::plain);
        main.select("details").forEach(Chapter::unfold);
        main.select("svg").forEach(it -> it.attr("xmlns", "http://www.w3.org/2000/svg").removeAttr("font-family"));
        main.select("pre i").forEach(it -> it.tagName("span").removeAttr("id").attr("class", "l"));
        main.select("pre b").tagName("span");
        main.select("figure.figure > figcaption").forEach(it -> it.parent().appendChild(it));
        main.select(".badge").removeAttr("role");
        main.select("[data-card], [data-quiz], [data-depth], [data-run], [data-page]").forEach(it ->
                List.copyOf(it.attributes().asList()).stream().filter(at -> at.getKey().startsWith("data-"))
                        .forEach(at -> it.removeAttr(at.getKey())));
        URI here = URI.create("site:/" + leaf.url());
        for (Element link : main.select("a[href], img[src]")) {
            String name = link.hasAttr("href") ? "href" : "src", address = link.attr(name);
            if (address.matches("[a-z]+:.*")) continue;
            URI target = here.resolve(address.isEmpty() ? "." : address);
            String fragment = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
            link.attr(name, links.apply(target.getRawPath().substring(1) + fragment));
        }
        Element body = new Element("article");
        main.select("> .head, > .body, > .hero > .head, > .block").forEach(body::appendChild);
        body.select("header").forEach(it -> it.tagName("div").removeAttr("tabindex").removeAttr("id"));
        return new Chapter(leaf, body);
    }

    /// KaTeX sets a formula twice; a book takes the MathML (Presentation MathML 3, which EPUB 3.3 asks for).
    private static void plain(Element katex) {
        Element maths = katex.selectFirst("math");
        Element whole = katex.parent() != null && katex.parent().childrenSize() == 1 && katex.parent().ownText().isBlank()
                && katex.parent().tagName().equals("span") ? katex.parent() : katex;
        maths.select("semantics").forEach(Element::unwrap);
        // KaTeX puts an invisible "function of" behind `\min` in a subscript too, where MathML counts it as a third child
        maths.select("mo").stream().filter(it -> it.text().equals("\u2061") && !LISTS.contains(it.parent().tagName()))
                .toList().forEach(Element::remove);
        maths.select("[mathvariant]").forEach(MathsAlphabet::write);
        maths.attr("xmlns", "http://www.w3.org/1998/Math/MathML");
        whole.replaceWith(maths);
    }

    private static void unfold(Element details) {
        Element summary = details.selectFirst("summary");
        boolean asks = details.hasClass("question") || details.hasClass("hint");
        if (asks) summary.tagName("p").addClass("ask");
        else if (summary != null) summary.remove();
        details.tagName("div");
    }
}
