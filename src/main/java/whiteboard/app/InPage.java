package whiteboard.app;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import whiteboard.browser.Stock;
import whiteboard.browser.Workshop;
import whiteboard.model.Guide;
import whiteboard.model.Program;

/// The option of the commands that make programs run in the page.
final class InPage {

    /// What one of them may need beside the guide.
    private static final long BYTES = 350L << 20;

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().maxMemory() / BYTES, 1,
            Math.min(4, Runtime.getRuntime().availableProcessors()));

    // tests of other things set the variable: the compilers take seconds to load
    @Option(names = "--modules", negatable = true, defaultValue = "${env:WHITEBOARD_MODULES:-true}",
            fallbackValue = "true", description = "compile the programs, so that the page runs them (default: ${DEFAULT-VALUE})")
    private boolean modules;

    /// Whether programs are to run in the page.
    boolean wanted() {
        return modules;
    }

    /// The modules of a guide; those that are not known are made first, which takes about a second each.
    Stock make(Project project, Guide guide, Common common) throws InterruptedException {
        if (!modules) return Stock.NONE;
        Workshop workshop = new Workshop(project.cache());
        Stock stock = workshop.stock(guide.programs().values());
        List<Program> unknown = stock.unknown();
        if (!unknown.isEmpty()) {
            common.say("compiling " + Common.count(unknown.size(), "program") + " for the page");
            int[] done = {0};
            workshop.make(unknown, WORKERS, it -> common.progress(++done[0] + "/" + unknown.size() + " "
                    + it.program().source().name()));
            common.progress("");
            stock = workshop.stock(guide.programs().values());
        }
        stock.modules().refused().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(it -> common.say("not run in the page: " + it.getKey() + ": " + Style.inert(it.getValue())));
        return stock;
    }
}
