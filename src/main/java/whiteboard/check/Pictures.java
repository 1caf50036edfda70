package whiteboard.check;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import whiteboard.file.Asset;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Guide;

/// Whether an image is what its name says, and an SVG (SVG 1.1) a picture and no page: whoever opens its address
/// runs what is in it, with the site's rights.
final class Pictures {

    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "object", "embed", "audio",
            "video", "canvas", "handler", "listener", "set", "animate", "animatemotion", "animatetransform");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Pictures() {}

    static List<Problem> problems(Guide guide) {
        return guide.assets().values().stream().flatMap(it -> problem(it).stream()).toList();
    }

    private static Optional<Problem> problem(Asset asset) {
        String ending = asset.path().substring(asset.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean right = switch (ending) {
            case "png" -> starts(asset, 0, "\u0089PNG\r\n\u001a\n");
            case "jpg", "jpeg" -> starts(asset, 0, "\u00ff\u00d8\u00ff");
            case "webp" -> starts(asset, 0, "RIFF") && starts(asset, 8, "WEBP");
            case String _ -> true;
        };
        if (!right) {
            return Optional.of(new Problem(new Source(asset.path(), "", "").whole(), Rule.IMAGE_KIND,
                    "the file is no " + ending.toUpperCase(Locale.ROOT), "name it by what it is, or save it anew"));
        }
        if (!ending.equals("svg")) return Optional.empty();
        return svg(new Source(asset.path(), new String(asset.bytes(), StandardCharsets.UTF_8), ""));
    }

    private static boolean starts(Asset asset, int from, String magic) {
        byte[] bytes = asset.bytes();
        if (bytes.length < from + magic.length()) return false;
        return new String(bytes, from, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /// The first thing in an SVG that is more than a drawing.
    private static Optional<Problem> svg(Source source) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(source.text()));
            int begin = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                int end = Math.clamp(xml.getLocation().getCharacterOffset(), begin, source.text().length());
                List<String> faults = faults(event, xml);
                if (!faults.isEmpty()) {
                    int open = begin > 0 && source.text().charAt(begin - 1) == '<' ? begin - 1 : begin;
                    return Optional.of(new Problem(source.span(open, Math.max(open, end)), Rule.IMAGE_KIND,
                            faults.getFirst(), "delete it: an image only draws"));
                }
                begin = end;
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
            int at = Math.clamp(offset, 0, source.text().length());
            return Optional.of(new Problem(source.span(at, at), Rule.IMAGE_KIND, "the SVG is not well-formed XML",
                    "save it anew"));
        }
    }

    private static List<String> faults(int event, XMLStreamReader xml) {
        List<String> faults = new ArrayList<>();
        switch (event) {
            case XMLStreamConstants.DTD -> faults.add("a document type");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> faults.add("a processing instruction");
            case XMLStreamConstants.ENTITY_REFERENCE -> faults.add("an entity");
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> style(xml.getText(), faults);
            case XMLStreamConstants.START_ELEMENT -> {
                String name = xml.getLocalName().toLowerCase(Locale.ROOT);
                boolean svg = "http://www.w3.org/2000/svg".equals(xml.getNamespaceURI());
                if (!svg || ACTIVE.contains(name)) faults.add("`<" + xml.getLocalName() + ">` is not of a drawing");
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i), faults);
                }
            }
            default -> { }
        }
        return faults;
    }

    private static void attribute(String name, String value, List<String> faults) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("on")) faults.add("`" + name + "` runs a script");
        boolean address = plain.equals("href") || plain.equals("src");
        boolean inside = value.startsWith("#") || value.startsWith("data:image/png;");
        if (address && !inside) faults.add("`" + name + "` leads out of it");
        else style(value, faults);
    }

    /// Style sheets and attributes that fetch something.
    private static void style(String text, List<String> faults) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.contains("@import")) faults.add("`@import` leads out of it");
        for (int at = plain.indexOf("url("); at >= 0; at = plain.indexOf("url(", at + 1)) {
            if (!plain.startsWith("#", at + 4) && !plain.startsWith("\"#", at + 4) && !plain.startsWith("'#", at + 4)) {
                faults.add("`url(` leads out of it");
            }
        }
    }
}
