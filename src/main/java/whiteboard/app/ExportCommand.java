package whiteboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whiteboard.file.Leftovers;
import whiteboard.file.Nearest;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.render.Takeaway;
import whiteboard.render.book.Print;

@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the guide as files to take along.")
final class ExportCommand implements Callable<Integer> {

    /// What can be taken along.
    enum Form { ALL, ANKI, EPUB, PDF, ZIP }

    @Mixin
    private Common common;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}; ANKI is an .apkg and a text")
    private Form form;

    @Parameters(paramLabel = "PAGE", index = "1..*", description = "with PDF: pages, each for itself, by address "
            + "(ai/algorithms/k-means); without, the whole guide")
    private List<String> pages = List.of();

    @Option(names = "--to", paramLabel = "DIR", description = "where to write them (default: target/export)")
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!pages.isEmpty() && form != Form.PDF) {
            throw new ParameterException(spec.commandLine(), "only PDF is made of single pages");
        }
        Project project = common.project();
        Checked checked = Checked.of(project);
        if (!checked.problems().isEmpty()) return common.report(checked.problems());
        Guide guide = checked.loaded().guide();
        List<Page> chosen = pages.stream().map(it -> find(guide, it)).toList();
        Path to = folder == null ? project.folder().resolve("target/export") : folder;
        Files.createDirectories(to);
        Takeaway takeaway = new Takeaway(guide, checked.typeset(), LastChange.of(project.folder()));
        if (has(Form.EPUB)) write(to, takeaway.epub());
        if (has(Form.ZIP)) write(to, takeaway.zip());
        if (has(Form.ANKI)) for (Output it : takeaway.anki()) write(to, it);
        if (has(Form.PDF)) print(to, takeaway, chosen);
        return Exit.FINE;
    }

    private boolean has(Form one) {
        return form == one || form == Form.ALL;
    }

    private Page find(Guide guide, String address) {
        String url = address.replaceFirst("^/", "").replaceFirst("/*$", "/");
        List<String> known = guide.pages().values().stream().map(Page::url).toList();
        return guide.pages().values().stream().filter(it -> it.url().equals(url)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no page at " + address
                        + Nearest.to(url, known).map(it -> "; did you mean " + it + "?").orElse("")));
    }

    private void write(Path to, Output output) throws IOException {
        Path file = to.resolve(output.path());
        Files.write(file, output.bytes());
        told(file);
    }

    private void told(Path file) throws IOException {
        common.say(file + ": " + (Files.size(file) + 999) / 1000 + " kB");
    }

    private void print(Path to, Takeaway takeaway, List<Page> chosen) throws IOException, InterruptedException {
        Chromium chromium = Chromium.find(System.getenv("CHROME"));
        Path site = Files.createTempDirectory("whiteboard-pages-");
        try {
            for (Map.Entry<String, byte[]> it : takeaway.printed().entrySet()) place(site.resolve(it.getKey()), it.getValue());
            if (chosen.isEmpty()) print(chromium, site.resolve(Print.PATH), to.resolve(takeaway.name() + ".pdf"));
            for (Page page : chosen) {
                String name = page.url().substring(0, page.url().length() - 1).replace('/', '-') + ".pdf";
                print(chromium, site.resolve(page.url()).resolve("index.html"), to.resolve(name));
            }
        } finally {
            Leftovers.remove(site);
        }
    }

    private void print(Chromium chromium, Path html, Path pdf) throws IOException, InterruptedException {
        chromium.print(html, pdf);
        told(pdf);
    }

    static void place(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
