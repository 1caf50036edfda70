package whiteboard.app;

import picocli.CommandLine.Option;
import whiteboard.model.Guide;
import whiteboard.verify.Cage;
import whiteboard.verify.Options;
import whiteboard.verify.Sandbox;

/// The options of every command that runs programs.
final class Running {

    @Option(names = "--sandbox", defaultValue = "AUTO",
            description = "${COMPLETION-CANDIDATES}: the best cage there is, a cage or nothing, a plain process")
    private Sandbox sandbox;

    @Option(names = "--jobs", paramLabel = "N", description = "how many programs run at once")
    private Integer jobs;

    /// Says which cage it took.
    Options options(Project project, Guide guide, Common common) {
        return options(project, guide, cage(common));
    }

    /// The cage that was asked for; says which it is.
    Cage cage(Common common) {
        Cage cage = Cage.choose(sandbox);
        common.say(cage.says());
        return cage;
    }

    Options options(Project project, Guide guide, Cage cage) {
        Options options = Options.of(cage, project.cache(), guide.settings().dependencies());
        return jobs == null ? options : options.withJobs(jobs);
    }
}
