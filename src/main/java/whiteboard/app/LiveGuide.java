package whiteboard.app;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import whiteboard.browser.Stock;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Output;
import whiteboard.file.Problem;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Url;
import whiteboard.render.Edition;
import whiteboard.render.Site;
import whiteboard.render.Work;
import whiteboard.render.typeset.Typesetter;

/// The guide as its files are at this moment. Pages are made when they are asked for.
final class LiveGuide implements AutoCloseable {

    /// An editor saves a file in several steps; this long after the last one the file is whole.
    private static final int QUIET_MILLIS = 4;

    /// How long the follower may take to see that it is closed.
    private static final int IDLE_MILLIS = 200;

    private final Common common;
    private final Project project;
    private final Typesetter typesetter;
    private final LiveVerifier verifier;
    private final LiveModules modules;
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
        load(Loaded.of(project));
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

    private synchronized void load(Loaded loaded) {
        checked = Checked.of(loaded, typesetter);
        Guide guide = guide();
        search = new Once<>(() -> {
            Map<String, Output> files = new TreeMap<>();
            Site.search(guide, it -> files.put(it.path(), it));
            return files;
        });
        show();
    }

    /// Shows the guide with the modules that are at hand.
    private synchronized void show() {
        Stock now = modules.stock(guide().programs().values());
        Map<String, Supplier<Output>> files = new HashMap<>();
        for (Work it : Site.plan(guide(), checked.typeset(), now.modules(), Edition.LIVE)) {
            files.put(it.path(), it.output());
        }
        now.files().forEach((path, bytes) -> files.put(path, () -> new Output(path, bytes.get())));
        Once<Map<String, Output>> found = search;
        stock = now;
        live = new Live(path -> path.startsWith(Site.SEARCH) ? Optional.ofNullable(found.get().get(path))
                : Optional.ofNullable(files.get(path)).map(Supplier::get), reports());
    }

    /// Makes the modules that are missing, while pages are shown without them.
    private void makeModules(Events events) {
        modules.make(stock.unknown(), it -> it.equals(guide().programs().get(it.source().path())), made -> {
            show();
            String path = made.program().source().path();
            if (!made.reason().isEmpty()) {
                common.say("not run in the page: " + path + ": " + Style.inert(made.reason()));
            }
            events.send("module", Map.of("pages", shownAt(path), "program", made.program().source().name()));
        });
        if (!guide().programs().isEmpty()) modules.makeCompiler(this::show);
    }

    private Guide guide() {
        return checked.loaded().guide();
    }

    private Map<String, String> reports() {
        TextReport report = new TextReport(new Style(false));
        Map<String, List<Problem>> byFile = problems().stream()
                .collect(Collectors.groupingBy(it -> it.at().source().path(), TreeMap::new, Collectors.toList()));
        Map<String, String> reports = new TreeMap<>();
        byFile.forEach((path, problems) -> reports.put(path, report.of(problems)));
        return reports;
    }

    /// Problems of the files, and of the programs that were verified as they are now.
    private Collection<Problem> problems() {
        TreeSet<Problem> all = new TreeSet<>(checked.problems());
        all.addAll(verifier.problems(guide().programs().values()));
        return all;
    }

    /// Follows the files until the guide is closed.
    void follow(Events events) throws IOException, InterruptedException {
        BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
        DirectoryWatcher watcher = DirectoryWatcher.builder().path(project.content()).fileHashing(false)
                .listener(it -> changes.add(it.path())).build();
        watcher.watchAsync();
        makeModules(events);
        try {
            while (!closed) {
                if (changes.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS) == null) continue;
                while (changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) changes.clear();
                reload(events);
            }
        } finally {
            watcher.close();
        }
    }

    private void reload(Events events) {
        Loaded before = checked.loaded();
        try {
            Loaded after = Loaded.of(project, before);
            if (after.parsed().keySet().equals(before.parsed().keySet()) && after.problems().equals(before.problems())) {
                return;
            }
            load(after);
        } catch (IOException | EnvironmentProblem e) {
            common.err.println("error: " + Style.inert(e.toString()));
            return;
        }
        announce(events);
        makeModules(events);
        List<Program> changed = guide().programs().values().stream()
                .filter(it -> !before.parsed().containsKey(it.source())).toList();
        verifier.verify(checked, changed, verdict -> {
            live = new Live(live.site(), reports());
            events.send("verdict", verdict);
        });
    }

    private void announce(Events events) {
        TreeSet<String> wrong = new TreeSet<>();
        Collection<Problem> problems = problems();
        for (Problem it : problems) wrong.addAll(shownAt(it.at().source().path()));
        events.send("saved", Map.of("wrong", wrong, "count", problems.size()));
    }

    /// The addresses at which a file is shown: a program is, on every page that shows it.
    private Collection<String> shownAt(String path) {
        if (!path.endsWith(".java")) return List.of("/" + Url.of(path));
        return guide().pages().values().stream()
                .filter(page -> page.parts().stream()
                        .anyMatch(it -> it instanceof Part.ProgramView view && view.program().equals(path)))
                .map(Page::url).map(it -> "/" + it).toList();
    }

    @Override
    public void close() {
        closed = true;
        verifier.close();
        modules.close();
        typesetter.close();
    }
}
