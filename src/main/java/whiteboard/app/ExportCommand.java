package whiteboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whiteboard.file.Output;
import whiteboard.render.Takeaway;

@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the guide as files to take along.")
final class ExportCommand implements Callable<Integer> {

    /// What can be taken along.
    enum Form { ALL, ANKI, EPUB, PDF, ZIP }

    @Mixin
    private Common common;

    @Parameters(paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}; ANKI is an .apkg and a text")
    private Form form;

    @Parameters(paramLabel = "PAGE", index = "1..*", description = "with PDF: a page for itself, by its address "
            + "(ai/algorithms/k-means); without, the whole guide")
    private List<String> pages = List.of();

    @Option(names = "--to", paramLabel = "DIR", description = "where to write them (default: target/export)")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Project project = common.project();
        Checked checked = Checked.of(project);
        if (!checked.problems().isEmpty()) return common.report(checked.problems());
        Path to = folder == null ? project.folder().resolve("target/export") : folder;
        Files.createDirectories(to);
        Takeaway takeaway = new Takeaway(checked.loaded().guide(), checked.typeset(), LastChange.of(project.folder()));
        if (form == Form.EPUB || form == Form.ALL) write(to, takeaway.epub());
        if (form == Form.ANKI || form == Form.ALL) for (Output it : takeaway.anki()) write(to, it);
        return Exit.FINE;
    }

    private void write(Path to, Output output) throws IOException {
        Path file = to.resolve(output.path());
        Files.write(file, output.bytes());
        common.say(file + ": " + output.bytes().length / 1000 + " kB");
    }
}
