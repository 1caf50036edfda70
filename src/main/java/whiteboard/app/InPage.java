package whiteboard.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import whiteboard.browser.CompilerSite;
import whiteboard.browser.Stock;
import whiteboard.browser.Workshop;
import whiteboard.file.Tree;
import whiteboard.model.Guide;
import whiteboard.model.Program;

/// The option of the commands that make programs run in the page.
final class InPage {

    /// What one of them may need beside the guide.
    private static final long BYTES = 350L << 20;

    /// Characters of a guide that, held in memory four times over, leaves the compiler too little to be made in.
    private static final long LARGE = 4 << 20;

    /// What is put on the heap before all of it is collected, while there are modules to be made: it would grow to its
    /// limit, and the engine needs memory beside it.
    private static final long GROWTH = 150L << 20;

    private static final int MOST = Math.min(4, Runtime.getRuntime().availableProcessors());

    // tests of other things set the variable: the compilers take seconds to load
    @Option(names = "--modules", negatable = true, defaultValue = "${env:WHITEBOARD_MODULES:-true}",
            fallbackValue = "true", description = "compile the programs, so that the page runs them (default: ${DEFAULT-VALUE})")
    private boolean modules;

    @Option(names = "--compiler", negatable = true, defaultValue = "${env:WHITEBOARD_COMPILER:-true}",
            fallbackValue = "true", description = "publish the compiler too, so that readers edit the programs in the page "
            + "(default: ${DEFAULT-VALUE})")
    private boolean compiler;

    /// What the options would say.
    static InPage of(boolean modules, boolean compiler) {
        InPage wanted = new InPage();
        wanted.modules = modules;
        wanted.compiler = compiler;
        return wanted;
    }

    /// Whether readers are to edit programs in the page.
    boolean compilerWanted() {
        return modules && compiler;
    }

    /// Whether programs are to run in the page.
    boolean wanted() {
        return modules;
    }

    /// Whether the compiler for the page is still to be made, and a guide of this size leaves it no memory.
    boolean lacksRoom(Project project, Tree tree) {
        return compilerWanted() && tree.sources().stream().anyMatch(it -> it.path().endsWith(".java"))
                && !new CompilerSite(project.cache()).made()
                && tree.sources().stream().mapToLong(it -> it.text().length()).sum() > LARGE;
    }

    /// The modules of a guide; those that are not known are made first, which takes about a second each.
    Stock make(Project project, Guide guide, Common common) throws InterruptedException {
        if (!modules) return Stock.NONE;
        Workshop workshop = new Workshop(project.cache());
        Stock stock = workshop.stock(guide.programs().values());
        List<Program> unknown = stock.unknown();
        boolean edited = compilerWanted() && !(unknown.isEmpty() && stock.modules().programs().isEmpty());
        // the compiler first: it takes the memory that the modules leave behind them
        Map<String, Supplier<byte[]>> compiler = edited ? compiler(project, common) : Map.of();
        if (!unknown.isEmpty()) {
            common.say("compiling " + Common.count(unknown.size(), "program") + " for the page");
            make(workshop, unknown, common);
            stock = workshop.stock(guide.programs().values());
        }
        stock.modules().refused().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(it -> common.say("not run in the page: " + it.getKey() + ": " + Style.inert(it.getValue())));
        return stock.modules().programs().isEmpty() ? stock : stock.with(compiler);
    }

    private static void make(Workshop workshop, List<Program> unknown, Common common) throws InterruptedException {
        int workers = workers();
        int[] done = {0};
        long[] most = {used() + GROWTH};
        workshop.make(unknown, workers, it -> {
            common.progress(++done[0] + "/" + unknown.size() + " " + it.program().source().name());
            if (used() < most[0]) return;
            System.gc();
            most[0] = used() + GROWTH;
        });
        common.progress("");
    }

    /// As many as the memory allows that the guide leaves.
    private static int workers() {
        Runtime jvm = Runtime.getRuntime();
        jvm.gc();
        return Math.clamp((jvm.maxMemory() - used()) / BYTES, 1, MOST);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// The files of the compiler for the page, made where they are not at hand.
    Map<String, Supplier<byte[]>> compiler(Project project, Common common) {
        CompilerSite compiler = new CompilerSite(project.cache());
        if (!compiler.made()) common.say("making the compiler for the page, which takes a minute or two");
        compiler.make();
        return compiler.site();
    }
}
