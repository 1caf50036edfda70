package whiteboard.browser;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import whiteboard.browser.translate.Fault;
import whiteboard.browser.library.Refused;
import whiteboard.browser.translate.Translation;
import whiteboard.browser.translate.Translator;
import whiteboard.model.Program;

/// Translates programs and proves that they print in the engine of a browser what they promise. For one thread at a
/// time: the first program takes some seconds, the next ones less than one each.
final class Prover {

    /// What the page allows a program.
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String WARM = """
            import java.util.*;
            import java.util.stream.*;
            record Point(double x, double y) {}
            void main() {
                Random random = new Random(1);
                Map<Integer, List<Point>> points = new TreeMap<>(Stream.generate(
                        () -> new Point(random.nextDouble(), random.nextGaussian())).limit(9)
                        .collect(Collectors.groupingBy(it -> it.y() > 0 ? 1 : 0)));
                assert points.size() == 2 : points;
                points.forEach((side, all) -> IO.println("%d %.3f %s".formatted(side, all.getFirst().x(), all)));
                IO.println(Arrays.stream(new int[] {3, 1, 2}).sorted().boxed().toList());
            }
            """;

    private final Translator translator;
    private final Duration limit;

    Prover() {
        this(LIMIT);
    }

    Prover(Duration limit) {
        translator = new Translator(Refused.from(new JdkTypes()), new DefaultProblemFactory(Locale.ENGLISH), BrowserLibrary.get());
        this.limit = limit;
    }

    Proof prove(Program program) {
        if (!program.dependencies().isEmpty()) {
            return new Proof.Refused("it needs " + program.dependencies().getFirst().coordinates());
        }
        return switch (translator.translate(program.name(), program.source().text())) {
            case Translation.Refused it -> new Proof.Refused(reason(it.faults()));
            case Translation.Module it -> {
                String fault = fault(Rehearsal.of(it.bytes(), limit), program.promise());
                yield fault.isEmpty() ? new Proof.Runs(it.bytes()) : new Proof.Refused(fault);
            }
        };
    }

    /// Loads all that the first program waits for, by translating and running one that does a little of everything.
    void warm() {
        switch (translator.translate("Warm", WARM)) {
            case Translation.Module it -> Rehearsal.of(it.bytes(), limit);
            case Translation.Refused it -> throw new IllegalStateException("not even this compiles: " + it.faults());
        }
    }

    /// The module that draws charts.
    byte[] chart() {
        return switch (translator.export("whiteboard.browser.boot.Draw")) {
            case Translation.Module it -> it.bytes();
            case Translation.Refused it -> throw new IllegalStateException("the charts do not compile: " + it.faults());
        };
    }

    private static String reason(List<Fault> faults) {
        String rest = faults.size() == 1 ? "" : ", and " + (faults.size() - 1) + " more like this";
        return oneLine(faults.getFirst() + rest);
    }

    /// Why the run does not keep the promise; empty where it does.
    private String fault(Rehearsal run, String promise) {
        if (!run.uncaught().isEmpty()) {
            Rehearsal.Uncaught it = run.uncaught().getFirst();
            return oneLine((it.line() > 0 ? "line " + it.line() + " throws " : "it throws ") + it.text());
        }
        return switch (run.end()) {
            case STOPPED -> "it does not end within " + limit.toSeconds() + " s";
            case STUCK -> "it waits for ever";
            case OVER -> "it prints more than the page shows";
            case BROKEN -> oneLine("the engine refuses it: " + run.error());
            case ENDED -> {
                if (run.status() != 0) yield "it exits with status " + run.status();
                if (!run.error().isEmpty()) yield oneLine("it prints to standard error: " + run.error());
                yield difference(promise, run.out());
            }
        };
    }

    private static String difference(String promise, String out) {
        if (out.equals(promise)) return "";
        List<String> promised = promise.lines().toList(), printed = out.lines().toList();
        for (int i = 0; i < Math.max(promised.size(), printed.size()); i++) {
            if (i >= printed.size()) return "line " + (i + 1) + " of the output is missing: `" + promised.get(i) + "`";
            if (i >= promised.size()) return "it prints a line too much: `" + printed.get(i) + "`";
            if (!promised.get(i).equals(printed.get(i))) {
                return "line " + (i + 1) + " of the output is `" + printed.get(i) + "`, not `" + promised.get(i) + "`";
            }
        }
        return "it ends its lines in another way";
    }

    private static String oneLine(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 300 ? line : line.substring(0, 299) + "…";
    }
}
