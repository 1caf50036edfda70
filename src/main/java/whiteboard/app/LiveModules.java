package whiteboard.app;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import whiteboard.browser.Stock;
import whiteboard.browser.Workshop;
import whiteboard.model.Program;

/// Makes the modules of programs beside the live server, one at a time: no page waits for them.
final class LiveModules implements AutoCloseable {

    private final Workshop workshop;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("modules").priority(Thread.MIN_PRIORITY).factory());
    private Workshop.Maker maker;

    /// @param wanted whether any are to be made
    LiveModules(Project project, boolean wanted) {
        workshop = wanted ? new Workshop(project.cache()) : null;
    }

    /// What is at hand of these programs.
    Stock stock(Collection<Program> programs) {
        return workshop == null ? Stock.NONE : workshop.stock(programs);
    }

    /// Makes what is unknown, in the background, and tells of each as it is done.
    ///
    /// @param current whether a program is still as it was
    void make(List<Program> unknown, Predicate<Program> current, Consumer<Workshop.Made> told) {
        for (Program program : unknown) {
            worker.execute(() -> {
                if (!current.test(program) || stock(List.of(program)).unknown().isEmpty()) return;
                if (maker == null) {
                    maker = workshop.maker();
                    maker.makeChart();
                }
                told.accept(maker.make(program));
            });
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
