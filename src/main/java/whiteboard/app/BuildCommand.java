package whiteboard.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whiteboard.browser.Stock;
import whiteboard.file.Output;
import whiteboard.file.Publisher;
import whiteboard.file.Tree;
import whiteboard.file.TreeReader;
import whiteboard.model.Guide;
import whiteboard.render.Edition;
import whiteboard.render.Offline;
import whiteboard.render.Site;
import whiteboard.render.Takeaway;
import whiteboard.render.typeset.Typesetter;

@Command(name = "build", mixinStandardHelpOptions = true, description = "Checks the guide and writes its site.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private InPage inPage;

    @Option(names = "--retire-offline", description = "publish a service worker that removes all that readers keep "
            + "for reading without a network, and itself")
    private boolean retire;

    @Option(names = "--downloads", description = "with the book, the deck and the archive of the guide, see export")
    private boolean downloads;

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Project project = common.project();
        CompletableFuture<Typesetter> opening = typesetter(project);
        Tree tree = TreeReader.read(project.content());
        Edition edition = retire ? Edition.RETIRED : Edition.PUBLISHED;
        LastBuild last = last(project, tree, edition);
        Optional<Integer> stands = last.stands(project.output());
        if (stands.isPresent()) {
            opening.join().close();
            common.say("nothing changed: " + Common.count(stands.get(), "file") + ", 0 written, " + Common.millis(start));
            common.say(project.output().toString());
            return Exit.FINE;
        }
        if (inPage.lacksRoom(project, tree)) {
            opening.join().close();
            tree = null; // the compiler takes all the memory that there is to be made
            inPage.compiler(project, common);
            opening = typesetter(project);
            tree = TreeReader.read(project.content());
            last = last(project, tree, edition);
        }
        Checked checked;
        try (Typesetter typesetter = opening.join()) {
            checked = Checked.of(Loaded.of(project, tree), typesetter);
        }
        if (!checked.problems().isEmpty()) return common.report(checked.problems());
        Stock stock = inPage.make(project, checked.loaded().guide(), common);
        Publisher.Result result = write(project, checked, stock, edition, downloads);
        last.remember(result.sums());
        common.say(Common.count(checked.loaded().guide().pages().size(), "page") + ", "
                + Common.count(checked.loaded().guide().programs().size(), "program") + ": "
                + Common.count(result.sums().size(), "file") + ", " + result.written() + " written, "
                + Common.millis(start));
        common.say(project.output().toString());
        return Exit.FINE;
    }

    private static CompletableFuture<Typesetter> typesetter(Project project) {
        return CompletableFuture.supplyAsync(() -> Typesetter.open(project.cache()));
    }

    private LastBuild last(Project project, Tree tree, Edition edition) throws IOException {
        return LastBuild.of(project, tree, inPage,
                edition + (downloads ? " with downloads of " + LastChange.of(project.folder()) : ""));
    }

    /// Writes the site of a guide beside the old one and swaps them.
    static Publisher.Result write(Project project, Checked checked, Stock stock, Edition edition, boolean downloads)
            throws IOException {
        try (Publisher publisher = new Publisher(project.output())) {
            Guide guide = checked.loaded().guide();
            CompletableFuture<Void> search = CompletableFuture.runAsync(() -> Site.search(guide, publisher::add));
            List<Output> extra = downloads ? new Takeaway(guide, checked.typeset(), LastChange.of(project.folder())).downloads()
                    : List.of();
            Site.plan(guide, checked.typeset(), stock.modules(), edition, extra).parallelStream()
                    .forEach(it -> publisher.add(it.output().get()));
            stock.files().entrySet().parallelStream()
                    .forEach(it -> publisher.add(new Output(it.getKey(), it.getValue().get())));
            search.join();
            for (Output it : Offline.of(guide, edition, publisher.files())) publisher.add(it);
            return publisher.publish();
        }
    }
}
