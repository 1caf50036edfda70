package whiteboard.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import whiteboard.file.Asset;
import whiteboard.file.Listed;
import whiteboard.file.Output;
import whiteboard.model.Blank;
import whiteboard.model.Catalog;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Section;
import whiteboard.model.Url;
import whiteboard.render.page.AppManifest;
import whiteboard.render.page.Drill;
import whiteboard.render.page.Pages;
import whiteboard.render.search.SearchIndex;
import whiteboard.render.twin.Directory;
import whiteboard.render.twin.Twin;
import whiteboard.render.typeset.Typeset;

/// The whole site of a guide.
public final class Site {

    /// The folder of the search's index; nothing else lies in it.
    public static final String SEARCH = SearchIndex.FOLDER;

    private Site() {}

    /// Every file of the site but those of [#search], sorted by path, no page of it made yet. To make one takes a few milliseconds
    /// and is safe on any thread.
    ///
    /// @param modules what runs in the page; its files are not of this plan
    public static List<Work> plan(Guide guide, Typeset typeset, Modules modules, Edition edition) {
        return plan(guide, typeset, modules, edition, List.of());
    }

    /// The same, with files to take along.
    ///
    /// @param downloads see [Takeaway#downloads]
    public static List<Work> plan(Guide guide, Typeset typeset, Modules modules, Edition edition, List<Output> downloads) {
        Pages pages = new Pages(guide, typeset, modules, edition == Edition.PUBLISHED);
        List<Work> works = new ArrayList<>();
        for (Page page : guide.pages().values()) {
            works.add(html(page.url(), () -> pages.topic(page)));
            works.add(new Work(page.url() + Twin.NAME, () -> Twin.of(guide, page)));
        }
        for (Section section : guide.sections().values()) {
            works.add(html(section.url(), () -> pages.section(section)));
            works.add(new Work(section.url() + Twin.NAME, () -> Twin.of(guide, section)));
        }
        works.add(new Work(Directory.NAME, () -> Directory.of(guide)));
        works.add(html("syllabus/", pages::syllabus));
        works.add(html("plan/", pages::plan));
        works.add(html("offline/", () -> pages.offline(downloads.stream().map(Listed::of).toList())));
        works.add(new Work(AppManifest.NAME, pages::manifest));
        for (Drill drill : Drill.values()) works.add(html(drill.url, () -> pages.drill(drill)));
        pages.deck().files().forEach((name, file) -> works.add(new Work(name, file)));
        for (Output it : downloads) works.add(Work.of(it));
        works.add(new Work("404.html", pages::lost));
        works.add(new Work(Pages.LIST, pages::list));
        works.add(new Work("sitemap.xml", () -> Robots.sitemap(guide)));
        works.add(new Work("robots.txt", () -> Robots.rules(guide)));
        works.add(new Work(Catalog.NAME, () -> Output.text(Catalog.NAME, Catalog.SITE.text(guide))));
        for (Program program : guide.programs().values()) {
            works.add(new Work(program.url(), () -> Output.text(program.url(), program.source().text())));
        }
        exercises(guide).forEach(it -> works.add(new Work(it.url(), () -> Output.text(it.url(), it.text()))));
        for (Asset asset : guide.assets().values()) works.add(Work.of(new Output(Url.of(asset.path()), asset.bytes())));
        for (Output file : pages.files()) works.add(Work.of(file));
        works.sort(Comparator.comparing(Work::path));
        return List.copyOf(works);
    }

    /// Each method that an exercise asks for, once.
    private static Collection<Blank> exercises(Guide guide) {
        Map<String, Blank> blanks = new TreeMap<>();
        for (Page page : guide.pages().values()) {
            for (Part part : page.parts()) {
                if (part instanceof Part.Exercise it) Blank.of(guide, it).ifPresent(blank -> blanks.put(blank.url(), blank));
            }
        }
        return blanks.values();
    }

    /// The index of the search: files whose names tell their content, so that they are known only when all are made.
    /// They are many: each is handed over as soon as it is made.
    public static void search(Guide guide, Consumer<Output> site) {
        SearchIndex.write(guide, site);
    }

    private static Work html(String url, Supplier<Output> output) {
        return new Work(url + "index.html", output);
    }
}
