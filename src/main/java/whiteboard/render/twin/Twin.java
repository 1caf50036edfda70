package whiteboard.render.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import whiteboard.chart.Table;
import whiteboard.file.Output;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Guide;
import whiteboard.model.Link;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Section;
import whiteboard.model.Url;

/// A page as Markdown beside its HTML: the author's own text, with the programs and numbers that it names put in, and
/// links that lead to other such texts.
public final class Twin {

    /// The name of the file in the folder of the page.
    public static final String NAME = "index.md";

    /// What stands in the text instead of a stretch of it.
    private record Edit(int start, int end, String text) {}

    private final Guide guide;
    private final Source source;
    private final String url;
    private final List<Edit> edits = new ArrayList<>();

    private Twin(Guide guide, Source source, String url) {
        this.guide = guide;
        this.source = source;
        this.url = url;
    }

    public static Output of(Guide guide, Page page) {
        Twin twin = new Twin(guide, page.source(), page.url());
        twin.parts(page.parts());
        twin.links(page.links());
        int from = twin.afterFrontMatter(), title = page.source().text().indexOf('\n', page.titleAt().end());
        twin.edits.add(new Edit(0, from, ""));
        if (title >= from) twin.edits.add(new Edit(title, title, "\n\n> " + page.meta().summary()));
        return Output.text(page.url() + NAME, twin.text());
    }

    public static Output of(Guide guide, Section section) {
        Twin twin = new Twin(guide, section.source(), section.url());
        twin.parts(section.parts());
        twin.links(section.links());
        return Output.text(section.url() + NAME, twin.text());
    }

    private int afterFrontMatter() {
        String text = source.text();
        if (!text.startsWith("---\n")) return 0;
        int end = text.indexOf("\n---\n", 3);
        int from = end < 0 ? 0 : end + "\n---\n".length();
        while (from < text.length() && text.charAt(from) == '\n') from++;
        return from;
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.ProgramView it -> replace(it.at(), program(it));
                case Part.Chart it -> replace(it.at(), chart(it));
                case Part.Details it -> parts(it.parts());
                case Part.Heading _, Part.Prose _, Part.Figure _, Part.Quiz _, Part.Exercise _ -> { }
            }
        }
    }

    private void replace(Span at, String text) {
        if (at.source().equals(source)) edits.add(new Edit(at.start(), at.end(), text));
    }

    private String program(Part.ProgramView view) {
        Program program = guide.programs().get(view.program());
        if (program == null) return view.label();
        String code = program.fragment(view.fragment()).map(Program.Fragment::text).orElseGet(program::listing);
        String shown = "[" + view.label() + "](" + Url.relative(url, program.url()) + "):\n\n```java\n" + code.stripTrailing() + "\n```";
        return view.fragment().isEmpty() ? shown + "\n\nOutput:\n\n```text\n" + program.promise().stripTrailing() + "\n```" : shown;
    }

    private String chart(Part.Chart chart) {
        Program program = guide.programs().get(chart.program().value());
        Optional<Table> table = program == null ? Optional.empty() : Table.find(program.promise(), chart.table().value());
        StringBuilder text = new StringBuilder(chart.caption());
        if (table.isEmpty()) return text.toString();
        text.append("\n\n| ").append(String.join(" | ", table.get().columns())).append(" |\n|")
                .append(" --- |".repeat(table.get().columns().size()));
        for (List<String> row : table.get().rows()) text.append("\n| ").append(String.join(" | ", row)).append(" |");
        return text.toString();
    }

    private void links(List<Link> links) {
        for (Link link : links) {
            if (link.external() || link.target().isEmpty() || link.kind() == Link.Kind.CHART) continue;
            String written = link.at().text(), path = Url.resolve(source.folder(), link.target());
            String anchor = written.indexOf('#') < 0 ? "" : written.substring(written.indexOf('#'));
            address(path).ifPresent(it -> edits.add(new Edit(link.at().start(), link.at().end(), it + anchor)));
        }
    }

    private Optional<String> address(String path) {
        if (guide.pages().containsKey(path) || guide.sections().containsKey(path)) {
            return Optional.of(Url.relative(url, Url.of(path)) + NAME);
        }
        boolean file = guide.programs().containsKey(path) || guide.assets().containsKey(path);
        return file ? Optional.of(Url.relative(url, Url.of(path))) : Optional.empty();
    }

    /// The text with every edit made; what lies inside of another is that one's.
    private String text() {
        edits.sort(Comparator.comparingInt(Edit::start).thenComparing(Edit::end, Comparator.reverseOrder()));
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Edit it : edits) {
            if (it.start < done) continue;
            text.append(source.text(), done, it.start).append(it.text);
            done = it.end;
        }
        return text.append(source.text(), done, source.text().length()).toString();
    }
}
