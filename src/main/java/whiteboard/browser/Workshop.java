package whiteboard.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import whiteboard.file.Hash;
import whiteboard.model.Modules;
import whiteboard.model.Program;

/// Makes the modules that run programs in the page. Each program is compiled and proved once: what became of it is kept
/// by the hash of the program and of all that makes modules. The compilers are loaded when something is unknown.
public final class Workshop {

    /// Where the modules lie in the site: `run/KMeans.0123456789.wasm`.
    public static final String FOLDER = "run/";

    private static final String CHART = "chart";

    private final Path cache;
    private Shelf shelf;

    /// @param cache a folder that may be deleted at any time; made if there is none
    public Workshop(Path cache) {
        this.cache = cache;
    }

    private synchronized Shelf shelf() {
        if (shelf == null) shelf = new Shelf(cache, Version.hash());
        return shelf;
    }

    /// What became of a program.
    ///
    /// @param reason why it is not offered in the page; empty where it is
    public record Made(Program program, String reason, long millis) {}

    /// What is known of these programs. Compiles nothing.
    public Stock stock(Collection<Program> programs) {
        if (programs.isEmpty()) return Stock.NONE;
        Map<String, String> runs = new TreeMap<>(), refused = new TreeMap<>();
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        List<Program> unknown = new ArrayList<>();
        Shelf shelf = shelf();
        for (Program program : programs) {
            String key = key(program);
            Optional<Shelf.Note> note = shelf.find(key);
            if (note.isEmpty()) {
                unknown.add(program);
            } else if (note.get().hash().isEmpty()) {
                refused.put(program.source().path(), note.get().reason());
            } else {
                String address = FOLDER + program.name() + "." + note.get().hash() + ".wasm";
                runs.put(program.source().path(), address);
                files.put(address, () -> shelf.module(key));
            }
        }
        Optional<Shelf.Note> chart = shelf.find(CHART);
        String draw = chart.map(it -> FOLDER + "chart." + it.hash() + ".wasm").orElse("");
        chart.ifPresent(_ -> files.put(draw, () -> shelf.module(CHART)));
        return new Stock(new Modules(runs, refused, draw, false), Map.copyOf(files), List.copyOf(unknown));
    }

    /// Compiles and proves programs, several at a time, and tells of each as it is done, one at a time. Interrupted, it
    /// ends after the programs at hand.
    public void make(List<Program> programs, int workers, Consumer<Made> told) throws InterruptedException {
        BlockingQueue<Program> rest = new LinkedBlockingQueue<>(programs);
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int i = 0; i < Math.min(workers, programs.size()); i++) {
            boolean first = i == 0;
            threads.add(Thread.ofPlatform().daemon().name("modules-" + i).uncaughtExceptionHandler((_, failure) -> {
                synchronized (failures) {
                    failures.add(failure);
                }
            }).start(() -> work(rest, told, first)));
        }
        try {
            for (Thread it : threads) it.join();
        } catch (InterruptedException e) {
            rest.clear();
            throw e;
        }
        if (!failures.isEmpty()) throw new IllegalStateException("a program cannot be compiled", failures.getFirst());
    }

    private void work(BlockingQueue<Program> rest, Consumer<Made> told, boolean first) {
        Maker maker = maker();
        if (first) maker.makeChart();
        for (Program program = rest.poll(); program != null; program = rest.poll()) {
            Made made = maker.make(program);
            synchronized (rest) {
                told.accept(made);
            }
        }
    }

    /// Compiles one program after the other, on one thread: the first takes seconds, the next ones less than one each.
    public Maker maker() {
        return new Maker(shelf());
    }

    /// See [#maker].
    public static final class Maker {

        private final Shelf shelf;
        private final Prover prover = new Prover();

        private Maker(Shelf shelf) {
            this.shelf = shelf;
        }

        /// Loads the compilers and the engine: the next program does not wait for them.
        public void warm() {
            prover.warm();
        }

        /// Compiles what draws charts, where that is still to be done.
        public void makeChart() {
            if (shelf.find(CHART).isEmpty()) shelf.keep(CHART, new Proof.Runs(prover.chart()));
        }

        /// Compiles and proves a program, and keeps what became of it.
        public Made make(Program program) {
            long start = System.nanoTime();
            Shelf.Note note = shelf.keep(key(program), prover.prove(program));
            return new Made(program, note.reason(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static String key(Program program) {
        return Hash.of(program.name() + "\n" + program.source().text()).substring(0, 32);
    }
}
