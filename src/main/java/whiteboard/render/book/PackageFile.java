package whiteboard.render.book;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import whiteboard.model.Settings;
import whiteboard.render.typeset.Text;

/// What an EPUB says of itself: its package document and its navigation document (EPUB 3.3, sections 5 and 7), with the
/// metadata of EPUB Accessibility 1.1.
///
/// @param items the chapters, in reading order
/// @param files all others too, by path
record PackageFile(Settings settings, List<Item> items, List<String> files) {

    /// @param name of the chapter's file
    record Item(Leaf leaf, String name, boolean maths, boolean drawings) {}

    private static final String SUMMARY = "Formulas are MathML, figures are SVG with a text that says the same, programs and "
            + "tables are text, and every page begins with its answer.";

    /// The type of a file by its name.
    static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "xhtml" -> "application/xhtml+xml";
            case "css" -> "text/css";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "webp" -> "image/webp";
            default -> "application/octet-stream";
        };
    }

    /// @param modified seconds since 1970
    String text(long modified) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                + settings.language() + "\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        UUID id = UUID.nameUUIDFromBytes(settings.baseUrl().getBytes(StandardCharsets.UTF_8));
        xml.append("<dc:identifier id=\"id\">urn:uuid:").append(id).append("</dc:identifier>\n");
        dublin(xml, "title", settings.title());
        dublin(xml, "language", settings.language());
        dublin(xml, "description", settings.description());
        dublin(xml, "creator", settings.title());
        dublin(xml, "source", settings.baseUrl());
        meta(xml, "dcterms:modified", Instant.ofEpochSecond(modified).toString());
        for (String it : List.of("textual", "visual")) meta(xml, "schema:accessMode", it);
        meta(xml, "schema:accessModeSufficient", "textual");
        for (String it : List.of("alternativeText", "displayTransformability", "MathML", "readingOrder",
                "structuralNavigation", "tableOfContents")) meta(xml, "schema:accessibilityFeature", it);
        meta(xml, "schema:accessibilityHazard", "none");
        meta(xml, "schema:accessibilitySummary", SUMMARY);
        xml.append("</metadata>\n<manifest>\n<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
                + "properties=\"nav\"/>\n");
        for (Item it : items) {
            String properties = (it.maths ? "mathml" : "") + (it.maths && it.drawings ? " " : "") + (it.drawings ? "svg" : "");
            item(xml, it.name, properties);
        }
        for (String path : files) {
            if (path.endsWith(".xhtml")) continue;
            item(xml, path, path.equals("cover.svg") ? "cover-image" : "");
        }
        xml.append("</manifest>\n<spine>\n<itemref idref=\"nav\"/>\n");
        for (Item it : items) xml.append("<itemref idref=\"").append(id(it.name)).append("\"/>\n");
        return xml.append("</spine>\n</package>\n").toString();
    }

    private static void dublin(StringBuilder xml, String name, String value) {
        xml.append("<dc:").append(name).append('>').append(Text.escape(value)).append("</dc:").append(name).append(">\n");
    }

    private static void meta(StringBuilder xml, String property, String value) {
        xml.append("<meta property=\"").append(property).append("\">").append(Text.escape(value)).append("</meta>\n");
    }

    private static void item(StringBuilder xml, String path, String properties) {
        xml.append("<item id=\"").append(id(path)).append("\" href=\"").append(path).append("\" media-type=\"")
                .append(type(path)).append('"');
        if (!properties.isEmpty()) xml.append(" properties=\"").append(properties).append('"');
        xml.append("/>\n");
    }

    private static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    /// The table of contents as a tree, and the landmarks.
    String navigation() {
        StringBuilder html = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\""
                + settings.language() + "\" xml:lang=\"" + settings.language() + "\">\n<head><title>Contents</title>"
                + "<link rel=\"stylesheet\" href=\"book.css\"/></head>\n<body>\n"
                + "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\"><h1>Contents</h1>\n");
        list(0, 1, html);
        return html.append("</nav>\n"
                + "<nav epub:type=\"landmarks\" hidden=\"hidden\"><h2>Landmarks</h2>\n<ol>\n"
                + "<li><a epub:type=\"toc\" href=\"#toc\">Contents</a></li>\n"
                + (items.isEmpty() ? "" : "<li><a epub:type=\"bodymatter\" href=\"" + items.getFirst().name + "\">Start</a></li>\n")
                + "</ol>\n</nav>\n</body>\n</html>\n").toString();
    }

    /// Writes the entries from one on that are as deep as `level` or deeper, and returns the first that is not.
    private int list(int from, int level, StringBuilder html) {
        int at = from;
        html.append("<ol>\n");
        while (at < items.size() && level(at) >= level) {
            Item it = items.get(at++);
            html.append("<li><a href=\"").append(it.name).append("\">").append(Text.escape(it.leaf.title())).append("</a>");
            if (at < items.size() && level(at) > level) at = list(at, level + 1, html);
            html.append("</li>\n");
        }
        html.append("</ol>\n");
        return at;
    }

    /// The home page stands beside what it lists: it is where the book begins.
    private int level(int at) {
        return Math.max(1, items.get(at).leaf.depth());
    }
}
