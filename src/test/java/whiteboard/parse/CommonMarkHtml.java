package whiteboard.parse;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import whiteboard.model.Chunk;
import whiteboard.model.Part;

/// The parts of a page as plain HTML, and HTML in one spelling, to be compared with the specification's.
///
/// Left out of the comparison is what the guide does on purpose: the title is no part of a page, headings have ids,
/// links to files become links to pages and lead nowhere in an example, images load late and have the address of the
/// page's folder before them.
final class CommonMarkHtml {

    private CommonMarkHtml() {}

    static String of(Body body) {
        StringBuilder html = new StringBuilder();
        for (Part part : body.parts()) write(part, html);
        return html.toString();
    }

    private static void write(Part part, StringBuilder html) {
        switch (part) {
            case Part.Heading it -> {
                html.append("<h").append(it.level()).append('>');
                write(it.html(), html);
                html.append("</h").append(it.level()).append('>');
            }
            case Part.Prose it -> write(it.chunks(), html);
            case Part.Details it -> {
                html.append("<details><summary>");
                write(it.summary(), html);
                html.append("</summary>");
                for (Part below : it.parts()) write(below, html);
                html.append("</details>");
            }
            case Part.ProgramView _, Part.Chart _, Part.Figure _, Part.Quiz _, Part.Exercise _ ->
                    throw new IllegalStateException("no Markdown of CommonMark: " + part);
        }
    }

    private static void write(List<Chunk> chunks, StringBuilder html) {
        for (Chunk chunk : chunks) {
            switch (chunk) {
                case Chunk.Html it -> html.append(it.html());
                case Chunk.Maths it -> html.append("<kbd>").append(escaped(it.tex())).append("</kbd>");
                case Chunk.Code it -> html.append("<pre><code")
                        .append(it.language().isEmpty() ? "" : " class=\"language-" + it.language() + "\"")
                        .append('>').append(escaped(it.text())).append("</code></pre>");
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String canonical(String html) {
        Document all = Jsoup.parseBodyFragment(html);
        all.outputSettings().prettyPrint(false);
        all.select("h1").remove();
        for (Element it : all.select("a")) {
            if (!it.attr("href").matches("(?i)[a-z][a-z0-9+.-]+:.*|#.*")) it.unwrap();
            else it.attr("href", it.attr("href").replaceAll("%5c", "%5C"));
        }
        for (Element it : all.select("img")) {
            it.attr("src", it.attr("src").replaceFirst("^\\.\\./", ""));
            it.removeAttr("loading");
        }
        for (Element it : all.body().getAllElements()) {
            it.removeAttr("id").removeAttr("rel");
            if (!it.className().startsWith("language-")) it.removeAttr("class");
        }
        return all.body().html().replaceAll("\\s*\n\\s*", "\n").replaceAll(">\\s+<", "><")
                .replaceAll("\\s+(</(?:li|td|th|blockquote|ul|ol|p|h\\d)>)", "$1")
                .replaceAll("(<(?:li|blockquote|ul|ol|p)>)\\s+", "$1").replace("<p></p>", "").strip();
    }
}
