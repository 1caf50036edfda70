package whiteboard.render;

import java.util.List;
import java.util.TreeSet;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;
import whiteboard.render.page.Drill;
import whiteboard.render.typeset.Text;

/// What search engines read: sitemaps.org's protocol 0.9, and RFC 9309.
final class Robots {

    private Robots() {}

    /// Without dates: a build knows none that two machines would agree on.
    static Output sitemap(Guide guide) {
        var urls = new TreeSet<>(List.of("", "plan/", "syllabus/"));
        for (Drill drill : Drill.values()) if (drill != Drill.PROGRESS) urls.add(drill.url);
        for (Page page : guide.pages().values()) urls.add(page.url());
        for (Section section : guide.sections().values()) urls.add(section.url());
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String url : urls) {
            xml.append("<url><loc>").append(Text.escape(guide.settings().baseUrl() + url)).append("</loc></url>\n");
        }
        return Output.text("sitemap.xml", xml.append("</urlset>\n").toString());
    }

    static Output rules(Guide guide) {
        return Output.text("robots.txt",
                "User-agent: *\nAllow: /\nSitemap: " + guide.settings().baseUrl() + "sitemap.xml\n");
    }
}
