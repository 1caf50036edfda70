package whiteboard.render.book;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import whiteboard.model.Guide;
import whiteboard.render.typeset.Text;

/// The whole guide as one page for a printer: chapters in reading order, everything unfolded, links within it, headings
/// nested as sections are, so that the outline of a PDF is the guide's tree.
public final class Print {

    /// Where it lies among the files of the site: it uses their style sheets.
    public static final String PATH = "print.html";

    /// The paper: without a word of the page, Chrome takes American Letter where nobody chooses.
    private static final String PAPER = "assets/paper.css";

    private static final String FOR_SCREENS = "nav, button, script, .anchor, .raw, .edit, .end, .score, [hidden], .specimen, "
            + ".contents, .entries, .filters, .open, .run, .starts";

    private final Guide guide;
    private final Map<String, byte[]> site;
    private final List<Leaf> leaves;
    private final Map<String, String> names = new HashMap<>();

    private Print(Guide guide, Map<String, byte[]> site) {
        this.guide = guide;
        this.site = site;
        this.leaves = Leaf.of(guide);
        for (Leaf it : leaves) names.put(it.url(), "c" + names.size());
    }

    /// @param site the files of the guide's site, by path
    public static byte[] of(Guide guide, Map<String, byte[]> site) {
        return new Print(guide, site).html().getBytes(StandardCharsets.UTF_8);
    }

    /// Says in the pages of a site for a disk on what paper they are printed where nobody chooses one.
    public static void choosePaper(SortedMap<String, byte[]> files) {
        files.replaceAll((path, bytes) -> {
            if (!path.endsWith("/index.html")) return bytes;
            String link = "<link rel=\"stylesheet\" href=\"" + "../".repeat(path.split("/").length - 1) + PAPER + "\">\n</head>";
            return new String(bytes, StandardCharsets.UTF_8).replaceFirst("</head>", link).getBytes(StandardCharsets.UTF_8);
        });
        files.put(PAPER, "@page { size: A4 }\n".getBytes(StandardCharsets.UTF_8));
    }

    private String html() {
        StringBuilder body = new StringBuilder(), contents = new StringBuilder(), sheets = new StringBuilder();
        for (Leaf leaf : leaves) {
            body.append(chapter(leaf));
            contents.append("<li class=\"d").append(Math.max(1, leaf.depth())).append("\"><a href=\"#").append(names.get(leaf.url()))
                    .append("\">").append(Text.escape(leaf.title())).append("</a></li>\n");
            if (leaf.depth() == 0) body.append("<ol class=\"contents-list\">\nCONTENTS</ol>\n");
        }
        site.keySet().stream().filter(it -> it.matches("assets/(site|maths)\\.\\w+\\.css"))
                .forEach(it -> sheets.append("<link rel=\"stylesheet\" href=\"").append(it).append("\">\n"));
        return "<!doctype html>\n<html lang=\"" + guide.settings().language() + "\" data-theme=\"light\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<title>" + Text.escape(guide.settings().title()) + "</title>\n" + sheets
                + "<style>\n" + BookSheet.print() + "</style>\n</head>\n<body class=\"topic printed\">\n<main>\n"
                + body.toString().replace("CONTENTS", contents) + "</main>\n</body>\n</html>\n";
    }

    private String chapter(Leaf leaf) {
        Document page = Jsoup.parse(new String(site.get(leaf.url() + "index.html"), StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        Element main = page.selectFirst("main");
        main.select(FOR_SCREENS).remove();
        main.select("details").attr("open", "");
        main.select("pre i[id]").removeAttr("id");
        main.select("header").tagName("div");
        String name = names.get(leaf.url());
        main.select("[id]").forEach(it -> it.id(name + "-" + it.id()));
        main.select("[aria-labelledby]").removeAttr("aria-labelledby");
        URI here = URI.create("site:/" + leaf.url());
        for (Element link : main.select("a[href]")) link.attr("href", target(here, link.attr("href")));
        for (Element image : main.select("img[src]")) image.attr("src", here.resolve(image.attr("src")).getPath().substring(1));
        for (Element heading : main.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            heading.addClass("l" + level).tagName("h" + Math.min(6, level + leaf.depth()));
        }
        StringBuilder html = new StringBuilder("<section class=\"leaf" + (main.select(".l2").isEmpty() ? " part" : "") + "\" id=\"" + name + "\">\n");
        main.select("> .head, > .body, > .hero > .head").forEach(it -> html.append(it.outerHtml()).append('\n'));
        return html.append("</section>\n").toString();
    }

    private String target(URI here, String address) {
        if (address.matches("[a-z]+:.*")) return address;
        URI target = here.resolve(address.isEmpty() ? "." : address);
        String path = target.getRawPath().substring(1), fragment = target.getRawFragment();
        if (!names.containsKey(path)) return guide.settings().baseUrl() + path;
        return "#" + names.get(path) + (fragment == null ? "" : "-" + fragment.replaceFirst("-L\\d+$", ""));
    }
}
