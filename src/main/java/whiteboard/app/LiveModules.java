package whiteboard.app;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import whiteboard.browser.CompilerSite;
import whiteboard.browser.Stock;
import whiteboard.browser.Workshop;
import whiteboard.model.Program;

/// Makes the modules of programs beside the live server, one at a time: no page waits for them.
final class LiveModules implements AutoCloseable {

    private final Workshop workshop;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("modules").priority(Thread.MIN_PRIORITY).factory());
    private final CompilerSite compiler;
    private Workshop.Maker maker;

    LiveModules(Project project, InPage wanted) {
        workshop = wanted.wanted() ? new Workshop(project.cache()) : null;
        compiler = wanted.compilerWanted() ? new CompilerSite(project.cache()) : null;
    }

    /// What is at hand of these programs.
    Stock stock(Collection<Program> programs) {
        if (workshop == null) return Stock.NONE;
        Stock stock = workshop.stock(programs);
        return compiler == null ? stock : stock.with(compiler.site());
    }

    /// Makes the compiler of the page, where that is still to be done, after all else that is asked for.
    void makeCompiler(Runnable told) {
        if (compiler == null || compiler.made()) return;
        worker.execute(() -> {
            if (compiler.made()) return;
            compiler.make();
            told.run();
        });
    }

    /// Makes what is unknown, in the background, and tells of each as it is done.
    ///
    /// @param current whether a program is still as it was
    void make(List<Program> unknown, Predicate<Program> current, Consumer<Workshop.Made> told) {
        for (Program program : unknown) {
            worker.execute(() -> {
                if (!current.test(program) || stock(List.of(program)).unknown().isEmpty()) return;
                told.accept(maker().make(program));
            });
        }
    }

    /// Loads the compilers, in the background: a program that is saved hours later does not wait for them.
    void warm() {
        if (workshop != null) worker.execute(() -> maker().warm());
    }

    private Workshop.Maker maker() {
        if (maker == null) {
            maker = workshop.maker();
            maker.makeChart();
        }
        return maker;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
