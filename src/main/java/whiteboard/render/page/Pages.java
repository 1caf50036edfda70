package whiteboard.render.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import whiteboard.file.Listed;
import whiteboard.file.Output;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.FrontMatter.Level;
import whiteboard.model.FrontMatter.Role;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Section;
import whiteboard.render.page.DrillView.Choice;
import whiteboard.render.typeset.Typeset;

/// Every HTML file of the site. Safe on any thread.
public final class Pages {

    /// The file of [#list].
    public static final String LIST = PageList.NAME;

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Guide guide;
    private final Modules modules;
    private final Prose prose;
    private final Files files;
    private final Frames frames;
    private final Entries entries;
    private final Map<String, Integer> position;

    /// @param offline whether readers may keep the site for reading without a network
    public Pages(Guide guide, Typeset typeset, Modules modules, boolean offline) {
        this.guide = guide;
        this.modules = modules;
        this.prose = new Prose(typeset);
        this.files = Files.of(typeset);
        this.frames = new Frames(guide, files, offline);
        this.entries = new Entries(guide);
        this.position = new TreeMap<>();
        for (Page page : guide.order()) position.put(page.source().path(), position.size());
    }

    /// Style sheets, scripts, fonts and the icon.
    public List<Output> files() {
        return files.outputs();
    }

    /// What scripts know of every page.
    public Output list() {
        return PageList.json(guide);
    }

    public Output topic(Page page) {
        String path = page.source().path();
        Place place = Place.at(page.url());
        List<Frame.Way> crumbs = entries.crumbs(path, place);
        Composer composer = composer(page.meta().title(), place);
        List<Block> blocks = composer.blocks(page.parts());
        Frame frame = frames.topic(place, page.meta().title(), page.meta().summary(), crumbs,
                Words.level(page.meta().level()), page.minutes(), Features.maths(page.parts()),
                Features.boards(page.parts()));
        int at = position.get(path);
        Section section = guide.sections().get(guide.parent().getOrDefault(path, ""));
        return html(place, "topic.jte", new TopicView(frame, page.meta().title(), page.meta().summary(),
                page.meta().kind() == Kind.TOPIC ? "" : Words.kind(page.meta().kind()),
                page.meta().level().ordinal() + 1, Words.level(page.meta().level()),
                Words.roles(page.meta().askedBy()), page.minutes(), crumbs,
                section == null ? null : new Frame.Way(section.title(), place.to(section.url()), false),
                section == null ? List.of() : entries.ways(section, path, place),
                entries.before(page, place), blocks, neighbour(at - 1, place), neighbour(at + 1, place),
                edit(path)));
    }

    private Frame.Way neighbour(int at, Place place) {
        if (at < 0 || at >= guide.order().size()) return null;
        Page page = guide.order().get(at);
        return new Frame.Way(page.meta().title(), place.to(page.url()), false);
    }

    public Output section(Section section) {
        String path = section.source().path();
        Place place = Place.at(section.url());
        List<Frame.Way> crumbs = entries.crumbs(path, place);
        Composer composer = composer(section.title(), place);
        boolean home = path.equals(Guide.HOME);
        var starts = home ? new Starts(guide).all(place) : List.<IndexView.Start>of();
        var specimen = home ? new Specimens(guide, prose).first(place, starts) : null;
        List<Part> parts = section.parts();
        Frame frame = frames.index(place, section.title(), section.summary(), crumbs, Features.maths(parts),
                specimen != null || Features.boards(parts));
        boolean lede = !parts.isEmpty() && parts.getFirst() instanceof Part.Prose;
        int heading = 0;
        while (heading < parts.size() && !(parts.get(heading) instanceof Part.Heading)) heading++;
        return html(place, home ? "home.jte" : "section.jte", new IndexView(frame, section.title(),
                lede ? prose.html(((Part.Prose) parts.getFirst()).chunks()) : "", crumbs,
                composer.blocks(parts.subList(lede ? 1 : 0, heading)), entries.below(section, place),
                composer.blocks(parts.subList(heading, parts.size())), edit(path),
                starts, specimen, guide.pages().size(), guide.programs().size()));
    }

    public Output syllabus() {
        Place place = Place.at("syllabus/");
        Frame.Way home = new Frame.Way(guide.settings().title(), place.to(""), false);
        Frame frame = frames.index(place, "Syllabus", "Every topic of the guide, and the page that covers it.",
                List.of(home), false, false);
        Section root = guide.sections().get(Guide.HOME);
        return html(place, "syllabus.jte", entries.syllabus(frame, place,
                root == null ? List.of() : entries.below(root, place)));
    }

    /// How to keep the guide for reading without a network.
    ///
    /// @param downloads the files that are offered; all of them are in the site
    public Output offline(List<Listed> downloads) {
        Place place = Place.at("offline/");
        List<Download> offered = downloads.stream().map(it -> Download.of(it, place)).toList();
        return html(place, "offline.jte", new Offline(offered, frames.index(place, "Take it along", "The guide without a network.",
                List.of(new Frame.Way(guide.settings().title(), place.to(""), false)), false, false)));
    }

    /// As its template takes it.
    public record Offline(List<Download> downloads, Frame frame) {}

    /// What a browser needs to install the site as an app.
    public Output manifest() {
        return AppManifest.of(guide.settings(), files);
    }

    /// Where a reader makes a plan of days; a script makes it from [#list].
    public Output plan() {
        Place place = Place.at("plan/");
        Frame.Way home = new Frame.Way(guide.settings().title(), place.to(""), false);
        Frame frame = frames.index(place, "Plan", "The days until your interview, each with what to read and practise.",
                List.of(home), false, false);
        return html(place, "plan.jte", new PlanView(frame, entries.roles()));
    }

    /// What can be practised, as files that the pages of [Drill] load.
    public Deck deck() {
        return new Deck(guide, this);
    }

    public Output drill(Drill drill) {
        Place place = Place.at(drill.url);
        Frame.Way home = new Frame.Way(guide.settings().title(), place.to(""), false);
        Frame frame = frames.index(place, drill.title, drill.summary, List.of(home), true, false);
        return html(place, drill.part(".jte"), new DrillView(frame, drill, place.to(Deck.INDEX),
                deck().sections().values().stream().map(it -> new Choice(it.url(), it.title())).toList(),
                Stream.of(Role.values()).map(it -> new Choice(it.code, Words.sentence(it.words))).toList(),
                Stream.of(Level.values()).map(it -> new Choice(it.name(), Words.level(it))).toList()));
    }

    /// For any address that leads nowhere; its own links are absolute paths below the base address.
    public Output lost() {
        Place place = Place.anywhere(URI.create(guide.settings().baseUrl()).getRawPath());
        return new Output("404.html", bytes("lost.jte", frames.lost(place)));
    }

    private String edit(String path) {
        return guide.settings().repository() + "/edit/" + guide.settings().branch() + "/" + Uris.encode(path);
    }

    Composer composer(String title, Place place) {
        return new Composer(title, new Boards(guide, modules, place), prose);
    }

    /// A piece of a page.
    static String fragment(String template, Object view) {
        return new String(bytes(template, view), StandardCharsets.UTF_8).strip();
    }

    private static Output html(Place place, String template, Object view) {
        return new Output(place.url() + "index.html", bytes(template, view));
    }

    private static byte[] bytes(String template, Object view) {
        var out = new Utf8ByteOutput();
        ENGINE.render(template, view, out);
        return out.toByteArray();
    }
}
