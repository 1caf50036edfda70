package whiteboard.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import whiteboard.browser.Stock;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Output;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.file.Tree;
import whiteboard.file.TreeReader;
import whiteboard.model.Guide;
import whiteboard.model.Program;
import whiteboard.render.Edition;
import whiteboard.render.Site;
import whiteboard.render.Work;
import whiteboard.render.typeset.Typeset;
import whiteboard.render.typeset.Typesetter;

/// The guide as its files are at this moment. Pages are made when they are asked for.
final class LiveGuide implements AutoCloseable {

    /// How long a browser needs to show a page: the rest waits so long, and leaves it the processors.
    private static final int DRAWN_MILLIS = 50;

    private final Common common;
    private final Project project;
    private final Typesetter typesetter;
    private final LiveVerifier verifier;
    private final LiveModules modules;
    private volatile Draft draft;
    private volatile Parsed<Typeset> typeset;
    private volatile Checked checked;
    private volatile Live live;
    private volatile Stock stock;
    private Once<Map<String, Output>> search;
    private volatile boolean closed;

    private LiveGuide(Common common, InPage inPage) throws IOException {
        this.common = common;
        project = common.project();
        typesetter = Typesetter.open(project.cache());
        verifier = new LiveVerifier(project);
        modules = new LiveModules(project, inPage);
        take(Draft.of(project, Map.of()));
        check();
        common.report(checked.problems());
    }

    static LiveGuide open(Common common, InPage inPage) throws IOException {
        return new LiveGuide(common, inPage);
    }

    /// What to show now.
    Live now() {
        return live;
    }

    /// Writes the site too, where the guide has no problems.
    void write() throws IOException {
        if (checked.problems().isEmpty()) BuildCommand.write(project, checked, stock, Edition.PUBLISHED, false);
    }

    /// Shows a guide that may have problems, as far as it can be shown.
    private synchronized void take(Draft now) {
        boolean samePrograms = draft != null && sources(draft).equals(sources(now));
        typeset = typesetter.prepare(now.guide());
        draft = now;
        Guide guide = now.guide();
        search = new Once<>(() -> {
            Map<String, Output> files = new TreeMap<>();
            Site.search(guide, it -> files.put(it.path(), it));
            return files;
        });
        show(samePrograms ? stock : modules.stock(guide.programs().values()));
    }

    private static List<Source> sources(Draft draft) {
        return draft.guide().programs().values().stream().map(Program::source).toList();
    }

    private void check() {
        checked = Checked.of(draft.checked(), typeset);
        report();
    }

    /// Shows the guide with the modules that are at hand.
    private synchronized void show(Stock now) {
        Map<String, Supplier<Output>> files = new HashMap<>();
        for (Work it : Site.plan(guide(), typeset.value(), now.modules(), Edition.LIVE)) {
            files.put(it.path(), it.output());
        }
        now.files().forEach((path, bytes) -> files.put(path, () -> new Output(path, bytes.get())));
        Once<Map<String, Output>> found = search;
        stock = now;
        live = new Live(path -> path.startsWith(Site.SEARCH) ? Optional.ofNullable(found.get().get(path))
                : Optional.ofNullable(files.get(path)).map(Supplier::get), live == null ? Map.of() : live.reports());
    }

    private synchronized void restock() {
        show(modules.stock(guide().programs().values()));
    }

    /// Tells of the problems as they are now.
    private synchronized void report() {
        live = new Live(live.site(), TextReport.byFile(problems()));
    }

    /// Makes the modules that are missing, while pages are shown without them.
    private void makeModules(Events events) {
        modules.make(stock.unknown(), it -> it.equals(guide().programs().get(it.source().path())), made -> {
            restock();
            String path = made.program().source().path();
            if (!made.reason().isEmpty()) {
                common.say("not run in the page: " + path + ": " + Style.inert(made.reason()));
            }
            events.send("module", Map.of("pages", Addresses.of(guide(), path), "program", made.program().source().name()));
        });
        if (!guide().programs().isEmpty()) modules.makeCompiler(this::restock);
    }

    private Guide guide() {
        return draft.guide();
    }

    /// Problems of the files, and of the programs that were verified as they are now.
    private Collection<Problem> problems() {
        TreeSet<Problem> all = new TreeSet<>(checked.problems());
        all.addAll(verifier.problems(guide().programs().values()));
        return all;
    }

    /// Follows the files until the guide is closed.
    void follow(Events events) throws IOException, InterruptedException {
        try (Changes changes = new Changes(project.content())) {
            makeModules(events);
            modules.warm();
            while (!closed) {
                Set<Path> changed = changes.next();
                if (!changed.isEmpty()) reload(changed, events);
            }
        }
    }

    /// Shows what was saved before the folder is read whole and the guide is checked: an author waits for the one and
    /// not for the others.
    private void reload(Set<Path> changed, Events events) throws InterruptedException {
        Draft before = draft;
        try {
            Optional<Tree> saved = TreeReader.read(project.content(), before.tree(), changed);
            if (saved.isPresent()) show(Draft.of(project, saved.get(), before.parsed()), events);
            if (draft != before && events.heard()) Thread.sleep(DRAWN_MILLIS);
            show(Draft.of(project, draft.parsed()), events);
        } catch (IOException | EnvironmentProblem e) {
            common.err.println("error: " + Style.inert(e.toString()));
            return;
        }
        if (draft == before) return;
        check();
        Collection<Problem> problems = problems();
        events.send("checked", Map.of("wrong", Addresses.of(guide(), problems.stream()), "count", problems.size()));
        makeModules(events);
        List<Program> programs = guide().programs().values().stream()
                .filter(it -> !before.parsed().containsKey(it.source())).toList();
        verifier.verify(checked, programs, verdict -> {
            report();
            events.send("verdict", verdict);
        });
    }

    private void show(Draft after, Events events) {
        if (after.same(draft)) return;
        take(after);
        events.send("saved", Map.of("wrong", Addresses.of(guide(),
                Stream.concat(draft.problems().stream(), typeset.problems().stream()))));
    }

    @Override
    public void close() {
        closed = true;
        verifier.close();
        modules.close();
        typesetter.close();
    }
}
