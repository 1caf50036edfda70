package whiteboard.app;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Output;
import whiteboard.file.Problem;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Url;
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
    private volatile Checked checked;
    private volatile Live live;
    private volatile boolean closed;

    private LiveGuide(Common common) throws IOException {
        this.common = common;
        project = common.project();
        typesetter = Typesetter.open(project.cache());
        verifier = new LiveVerifier(project);
        load(Loaded.of(project));
        common.report(checked.problems());
    }

    static LiveGuide open(Common common) throws IOException {
        return new LiveGuide(common);
    }

    /// What to show now.
    Live now() {
        return live;
    }

    /// Writes the site too, where the guide has no problems.
    void write() throws IOException {
        if (checked.problems().isEmpty()) BuildCommand.write(project, checked);
    }

    private void load(Loaded loaded) {
        checked = Checked.of(loaded, typesetter);
        Guide guide = checked.loaded().guide();
        Map<String, Work> works = Site.plan(guide, checked.typeset(), Modules.NONE).stream()
                .collect(Collectors.toMap(Work::path, Function.identity()));
        Once<Map<String, Output>> search = new Once<>(() -> {
            Map<String, Output> files = new TreeMap<>();
            Site.search(guide, it -> files.put(it.path(), it));
            return files;
        });
        live = new Live(path -> path.startsWith(Site.SEARCH) ? Optional.ofNullable(search.get().get(path))
                : Optional.ofNullable(works.get(path)).map(it -> it.output().get()), reports());
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
        all.addAll(verifier.problems(checked.loaded().guide().programs().values()));
        return all;
    }

    /// Follows the files until the guide is closed.
    void follow(Events events) throws IOException, InterruptedException {
        BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
        DirectoryWatcher watcher = DirectoryWatcher.builder().path(project.content()).fileHashing(false)
                .listener(it -> changes.add(it.path())).build();
        watcher.watchAsync();
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
        List<Program> changed = checked.loaded().guide().programs().values().stream()
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
        return checked.loaded().guide().pages().values().stream()
                .filter(page -> page.parts().stream()
                        .anyMatch(it -> it instanceof Part.ProgramView view && view.program().equals(path)))
                .map(Page::url).map(it -> "/" + it).toList();
    }

    @Override
    public void close() {
        closed = true;
        verifier.close();
        typesetter.close();
    }
}
