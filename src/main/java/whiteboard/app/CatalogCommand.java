package whiteboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whiteboard.model.Catalog;
import whiteboard.model.Guide;

@Command(name = "catalog", mixinStandardHelpOptions = true,
        description = "Writes jbang-catalog.json at the root of the repository.")
final class CatalogCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Override
    public Integer call() throws IOException {
        Project project = common.project();
        Guide guide = Loaded.of(project).guide();
        Files.writeString(project.folder().resolve(Catalog.NAME), Catalog.REPOSITORY.text(guide));
        common.say(Catalog.NAME + ": " + Common.count(guide.programs().size(), "alias").replace("aliass", "aliases"));
        return Exit.FINE;
    }
}
