package whiteboard.render.twin;

import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;

/// `llms.txt` (llmstxt.org): the guide for readers that are programs, as a list of the Markdown twins.
public final class Directory {

    public static final String NAME = "llms.txt";

    private Directory() {}

    public static Output of(Guide guide) {
        String base = guide.settings().baseUrl();
        StringBuilder text = new StringBuilder("# " + guide.settings().title() + "\n\n> " + guide.settings().description()
                + "\n\nEvery page is there as Markdown, with its programs and what they print.\n");
        for (Section section : guide.sections().values()) {
            StringBuilder pages = new StringBuilder();
            for (Section.Entry entry : section.entries()) {
                Page page = guide.pages().get(entry.path());
                if (page == null) continue;
                pages.append("- [").append(page.meta().title()).append("](").append(base).append(page.url()).append(Twin.NAME)
                        .append("): ").append(page.meta().summary()).append('\n');
            }
            if (!pages.isEmpty()) text.append("\n## ").append(section.title()).append("\n\n").append(pages);
        }
        return Output.text(NAME, text.toString());
    }
}
