package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Link;
import whiteboard.model.Part;
import whiteboard.model.Section;
import whiteboard.model.Url;

/// Reads the README.md of a folder: a title, a summary, and lists of links to what the folder holds.
public final class SectionParser {

    private SectionParser() {}

    public static Parsed<Section> parse(Source source) {
        List<Problem> problems = new ArrayList<>();
        Body body = BodyParser.parse(source, 0, problems);
        List<Section.Entry> entries = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        String summary = "";
        for (Part part : body.parts()) {
            boolean lists = part instanceof Part.Prose prose && prose.shape() == Part.Shape.LIST;
            List<Section.Entry> listed = lists ? entries(source, body, part) : List.of();
            if (listed.isEmpty()) parts.add(part);
            entries.addAll(listed);
            boolean words = part instanceof Part.Prose prose && prose.shape() == Part.Shape.PARAGRAPH;
            if (summary.isEmpty() && words) summary = ((Part.Prose) part).text();
        }
        if (body.title().isEmpty()) missing(source, problems, "the section has no title", "start with `# Title`");
        else if (summary.isEmpty()) missing(source, problems, "the section has no summary", "say what it is for");
        problems.sort(null);
        return new Parsed<>(new Section(source, body.title(), summary, List.copyOf(parts), List.copyOf(entries),
                body.links(), body.anchors()), problems);
    }

    private static void missing(Source source, List<Problem> problems, String message, String help) {
        problems.add(new Problem(source.whole(), Rule.SECTION_INDEX, message, help));
    }

    /// The links of a list to pages and to README.md files.
    private static List<Section.Entry> entries(Source source, Body body, Part list) {
        List<Section.Entry> entries = new ArrayList<>();
        for (int i = 0; i < body.links().size(); i++) {
            Link link = body.links().get(i);
            boolean inside = link.at().start() >= list.at().start() && link.at().end() <= list.at().end();
            if (!inside || link.external() || !link.target().endsWith(".md")) continue;
            String path = Url.resolve(source.folder(), link.target());
            entries.add(new Section.Entry(path, body.labels().get(i), link.at()));
        }
        return entries;
    }
}
