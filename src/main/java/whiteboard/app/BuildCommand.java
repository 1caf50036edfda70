package whiteboard.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whiteboard.file.Publisher;
import whiteboard.render.Site;

@Command(name = "build", mixinStandardHelpOptions = true, description = "Checks the guide and writes its site.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Project project = common.project();
        Checked checked = Checked.of(project, Loaded.NOTHING);
        if (!checked.problems().isEmpty()) return common.report(checked.problems());
        Publisher.Result result = write(project, checked);
        common.say(Common.count(checked.loaded().guide().pages().size(), "page") + ", "
                + Common.count(checked.loaded().guide().programs().size(), "program") + ": "
                + Common.count(result.files(), "file") + ", " + result.written() + " written, "
                + Common.millis(start));
        common.say(project.output().toString());
        return Exit.FINE;
    }

    /// Writes the site of a guide beside the old one and swaps them.
    static Publisher.Result write(Project project, Checked checked) throws IOException {
        try (Publisher publisher = new Publisher(project.output())) {
            Site.plan(checked.loaded().guide(), checked.typeset()).parallelStream()
                    .forEach(it -> publisher.add(it.output().get()));
            return publisher.publish();
        }
    }
}
