package whiteboard.render.deck;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import whiteboard.file.Hash;
import whiteboard.model.FrontMatter;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;
import whiteboard.render.typeset.Text;

/// Finds the questions and quizzes of a guide's pages and makes cards of them.
final class Notes {

    private static final String FOR_SCREENS = "button, script, .anchor, .raw, .chart.wide, .drawing .wide";

    private final Guide guide;
    private final Map<String, byte[]> site;

    Notes(Guide guide, Map<String, byte[]> site) {
        this.guide = guide;
        this.site = site;
    }

    /// In the order of the guide.
    List<Note> all() {
        List<Note> notes = new ArrayList<>();
        for (Page page : guide.order()) {
            Document html = Jsoup.parse(new String(site.get(page.url() + "index.html"), StandardCharsets.UTF_8));
            html.outputSettings().prettyPrint(false);
            html.select(FOR_SCREENS).remove();
            for (Element it : html.select(".question[data-card]")) {
                notes.add(note(page, it.attr("data-card"), it.id(), it.selectFirst("summary").html(),
                        it.selectFirst(".inside")));
            }
            for (Element it : html.select("[data-quiz]")) notes.add(quiz(page, it));
        }
        return notes;
    }

    private Note quiz(Page page, Element quiz) {
        Element reasons = quiz.selectFirst(".reasons");
        StringBuilder right = new StringBuilder();
        List<Element> items = reasons.children();
        for (int i = 0; i < items.size(); i++) if (items.get(i).hasClass("right")) right.append((char) ('A' + i));
        Element back = quiz.appendElement("div");
        back.appendElement("p").appendElement("b").text(right.toString());
        back.appendChild(reasons);
        String front = quiz.selectFirst(".ask").outerHtml() + quiz.selectFirst(".options").outerHtml();
        return note(page, quiz.attr("data-quiz"), quiz.id(), front, back);
    }

    private Note note(Page page, String name, String id, String front, Element back) {
        Map<String, byte[]> media = new TreeMap<>();
        Document parsed = Jsoup.parseBodyFragment(front);
        parsed.outputSettings().prettyPrint(false);
        Element asked = parsed.body();
        String address = guide.settings().baseUrl() + page.url();
        for (Element side : List.of(asked, back)) {
            side.select("pre i").forEach(it -> it.tagName("span").removeAttr("id").attr("class", "l"));
            side.select("a[href]").forEach(it -> it.attr("href", URI.create(address).resolve(it.attr("href")).toString()));
            side.select("svg").forEach(it -> picture(it, media));
            side.select("img[src]").forEach(it -> picture(it, page, media));
        }
        String where = "<a href=\"" + address + "#" + id + "\">" + Text.escape(page.meta().title()) + "</a>";
        return new Note(page.url() + "#" + name, deck(page), tags(page), asked.html().strip(), back.html().strip(), where, media);
    }

    /// A drawing becomes a picture with its own colours: it lies apart from the card's style sheet.
    private static void picture(Element svg, Map<String, byte[]> media) {
        svg.attr("xmlns", "http://www.w3.org/2000/svg").prependElement("style").text(Look.drawings());
        byte[] bytes = svg.outerHtml().getBytes(StandardCharsets.UTF_8);
        String name = "wb-" + Hash.of(bytes).substring(0, 16) + ".svg";
        media.put(name, bytes);
        svg.replaceWith(new Element("img").attr("src", name).attr("alt", svg.attr("aria-label")));
    }

    private void picture(Element image, Page page, Map<String, byte[]> media) {
        String path = URI.create("site:/" + page.url()).resolve(image.attr("src")).getPath().substring(1);
        byte[] bytes = site.get(path);
        if (bytes == null) return;
        String name = "wb-" + Hash.of(bytes).substring(0, 16) + path.substring(path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        media.put(name, bytes);
        image.attr("src", name);
    }

    private String deck(Page page) {
        StringBuilder deck = new StringBuilder(guide.settings().title());
        for (Section it : guide.above(page.source().path())) {
            if (!it.source().path().equals(Guide.HOME)) deck.append("::").append(it.title().replace("::", ":"));
        }
        return deck.toString();
    }

    private static List<String> tags(Page page) {
        FrontMatter meta = page.meta();
        List<String> tags = new ArrayList<>();
        tags.add("kind::" + meta.kind().name().toLowerCase(Locale.ROOT));
        tags.add("level::" + meta.level().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        for (FrontMatter.Role it : meta.askedBy()) tags.add("role::" + it.code);
        return tags;
    }
}
