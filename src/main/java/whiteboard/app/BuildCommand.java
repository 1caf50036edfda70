package whiteboard.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whiteboard.file.Publisher;
import whiteboard.file.Tree;
import whiteboard.file.TreeReader;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.render.Site;
import whiteboard.render.typeset.Typesetter;

@Command(name = "build", mixinStandardHelpOptions = true, description = "Checks the guide and writes its site.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Project project = common.project();
        CompletableFuture<Typesetter> opening = CompletableFuture.supplyAsync(() -> Typesetter.open(project.cache()));
        Tree tree = TreeReader.read(project.content());
        LastBuild last = LastBuild.of(project, tree);
        Optional<Integer> stands = last.stands(project.output());
        Checked checked;
        try (Typesetter typesetter = opening.join()) {
            if (stands.isPresent()) {
                common.say("nothing changed: " + Common.count(stands.get(), "file") + ", 0 written, " + Common.millis(start));
                common.say(project.output().toString());
                return Exit.FINE;
            }
            checked = Checked.of(Loaded.of(project, tree), typesetter);
        }
        if (!checked.problems().isEmpty()) return common.report(checked.problems());
        Publisher.Result result = write(project, checked);
        last.remember(result.sums());
        common.say(Common.count(checked.loaded().guide().pages().size(), "page") + ", "
                + Common.count(checked.loaded().guide().programs().size(), "program") + ": "
                + Common.count(result.sums().size(), "file") + ", " + result.written() + " written, "
                + Common.millis(start));
        common.say(project.output().toString());
        return Exit.FINE;
    }

    /// Writes the site of a guide beside the old one and swaps them.
    static Publisher.Result write(Project project, Checked checked) throws IOException {
        try (Publisher publisher = new Publisher(project.output())) {
            Guide guide = checked.loaded().guide();
            CompletableFuture<Void> search = CompletableFuture.runAsync(() -> Site.search(guide, publisher::add));
            Site.plan(guide, checked.typeset(), Modules.NONE).parallelStream().forEach(it -> publisher.add(it.output().get()));
            search.join();
            return publisher.publish();
        }
    }
}
