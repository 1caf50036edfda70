package whiteboard.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.model.Program;
import whiteboard.verify.Cage;
import whiteboard.verify.Options;
import whiteboard.verify.Sandbox;
import whiteboard.verify.Verdict;
import whiteboard.verify.Verifier;

/// Verifies each program that is saved, one at a time, beside the live server.
final class LiveVerifier implements AutoCloseable {

    private final Project project;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Map<Source, List<Problem>> verdicts = new ConcurrentHashMap<>();

    LiveVerifier(Project project) {
        this.project = project;
    }

    /// The problems of those programs that were verified in the form that they have now.
    List<Problem> problems(Collection<Program> programs) {
        return programs.stream().flatMap(it -> verdicts.getOrDefault(it.source(), List.of()).stream()).toList();
    }

    /// Verifies the programs and tells of each as it begins and as it ends.
    void verify(Checked checked, List<Program> programs, Consumer<Map<String, Object>> tell) {
        for (Program program : programs) {
            worker.execute(() -> {
                tell.accept(message(program, "running", "running"));
                try {
                    Options options = Options.of(Cage.choose(Sandbox.AUTO), project.cache(),
                            checked.loaded().guide().settings().dependencies());
                    Verdict verdict = Verifier.verify(List.of(program), options).getFirst();
                    verdicts.put(program.source(), verdict.problems());
                    tell.accept(verdict.kept()
                            ? message(program, "right", "output verified, " + verdict.millis() + " ms")
                            : message(program, "wrong", Style.inert(verdict.problems().getFirst().message())));
                } catch (EnvironmentProblem e) {
                    tell.accept(message(program, "wrong", e.getMessage() + "; " + e.cure()));
                }
            });
        }
    }

    private static Map<String, Object> message(Program program, String state, String text) {
        return Map.of("program", program.source().name(), "state", state, "text", text);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
