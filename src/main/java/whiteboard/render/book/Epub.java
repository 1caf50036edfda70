package whiteboard.render.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import whiteboard.file.Zip;
import whiteboard.model.Guide;
import whiteboard.render.typeset.Text;

/// The guide as an EPUB 3.3 (W3C): a chapter a page, formulas as MathML, figures as SVG, every question with its answer.
public final class Epub {

    static final String FOLDER = "EPUB/";

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final Guide guide;
    private final Map<String, byte[]> site;
    private final List<Leaf> leaves;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> pictures;

    private Epub(Guide guide, Map<String, byte[]> site) {
        this.guide = guide;
        this.site = site;
        this.leaves = Leaf.of(guide);
        for (Leaf it : leaves) names.put(it.url(), name(it));
        this.pictures = site.keySet().stream().filter(it -> !it.startsWith("assets/") && PackageFile.type(it).startsWith("image/"))
                .collect(Collectors.toSet());
    }

    /// @param site     the files of the guide's site, by path
    /// @param modified seconds since 1970 of the last change, which an EPUB must tell
    public static byte[] of(Guide guide, Map<String, byte[]> site, long modified) {
        return new Epub(guide, site).pack(modified);
    }

    private byte[] pack(long modified) {
        Map<String, byte[]> files = new TreeMap<>();
        List<PackageFile.Item> items = new ArrayList<>();
        for (Leaf leaf : leaves) {
            String page = leaf.url() + "index.html";
            Chapter chapter = Chapter.of(leaf, new String(site.get(page), StandardCharsets.UTF_8), it -> link(leaf, it));
            for (Element it : chapter.body().select("img")) {
                byte[] picture = site.get(it.attr("src"));
                // a book holds its pictures: one that the site lacks is what is said in its place
                if (picture == null) it.replaceWith(new TextNode(it.attr("alt")));
                else files.putIfAbsent(it.attr("src"), picture);
            }
            files.put(names.get(leaf.url()), xhtml(leaf.title(), chapter.body()));
            items.add(new PackageFile.Item(leaf, names.get(leaf.url()), !chapter.body().select("math").isEmpty(),
                    !chapter.body().select("svg").isEmpty()));
        }
        files.put("book.css", BookSheet.css().getBytes(StandardCharsets.UTF_8));
        files.put("cover.svg", Cover.svg(guide.settings()).getBytes(StandardCharsets.UTF_8));
        var about = new PackageFile(guide.settings(), items, List.copyOf(files.keySet()));
        files.put("nav.xhtml", about.navigation().getBytes(StandardCharsets.UTF_8));
        files.put("package.opf", about.text(modified).getBytes(StandardCharsets.UTF_8));
        Zip zip = new Zip().store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII))
                .add("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
        files.forEach((path, bytes) -> zip.add(FOLDER + path, bytes));
        return zip.bytes();
    }

    /// `ai/algorithms/k-means/` is the chapter `ai.algorithms.k-means.xhtml`, the home page `_.xhtml`.
    private static String name(Leaf leaf) {
        return leaf.url().isEmpty() ? "_.xhtml" : leaf.url().replace('/', '.') + "xhtml";
    }

    /// What is in the book is linked in it; all else on the web.
    private String link(Leaf from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash), fragment = hash < 0 ? "" : target.substring(hash);
        if (path.equals(from.url()) && !fragment.isEmpty()) return fragment;
        String chapter = names.get(path);
        if (chapter != null) return chapter + fragment;
        return pictures.contains(path) ? path : guide.settings().baseUrl() + target;
    }

    private byte[] xhtml(String title, Element body) {
        Document page = new Document("");
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(body);
        links(body);
        String language = guide.settings().language();
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                + "xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" + language + "\" xml:lang=\"" + language + "\">\n"
                + "<head><title>" + Text.escape(title) + "</title><link rel=\"stylesheet\" href=\"book.css\"/></head>\n<body>\n"
                + body.outerHtml() + "\n</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
    }

    /// A link to a line of code leads to its board: lines have no addresses in the book.
    private static void links(Element body) {
        for (Element link : body.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            if (body.getElementById(id) == null) link.attr("href", "#" + id.replaceFirst("-L\\d+$", ""));
        }
        body.select("a[rel]").removeAttr("rel");
    }
}
