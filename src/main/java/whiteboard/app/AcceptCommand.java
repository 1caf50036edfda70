package whiteboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Guide;
import whiteboard.model.Program;
import whiteboard.verify.Accept;
import whiteboard.verify.Options;
import whiteboard.verify.Verdict;
import whiteboard.verify.Verifier;

@Command(name = "accept", mixinStandardHelpOptions = true,
        description = "Writes what a program prints into its promise. Read the diff before you commit it.")
final class AcceptCommand implements Callable<Integer> {

    /// A program that fails in any other way has printed nothing that could be promised.
    private static final Set<Rule> MENDED = Set.of(Rule.OUTPUT_DIFFERS, Rule.PROGRAM_OUTPUT);

    @Mixin
    private Common common;

    @Mixin
    private Running running;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROGRAM", arity = "1..*")
    private List<String> names;

    @Override
    public Integer call() throws IOException {
        Project project = common.project();
        Guide guide = Loaded.of(project).guide();
        List<Program> programs = names.stream().map(it -> Programs.find(guide, it, spec)).toList();
        Options options = running.options(project, guide, common);
        List<Problem> problems = new ArrayList<>();
        for (Verdict verdict : Verifier.verify(programs, options)) {
            List<Problem> wrong = verdict.problems().stream().filter(it -> !MENDED.contains(it.rule())).toList();
            Parsed<String> accepted = Accept.text(verdict.program(), verdict.output());
            problems.addAll(wrong.isEmpty() ? accepted.problems() : wrong);
            if (!wrong.isEmpty() || !accepted.problems().isEmpty()) continue;
            boolean same = accepted.value().equals(verdict.program().source().text());
            if (!same) Files.writeString(project.file(verdict.program().source()), accepted.value());
            common.say(verdict.program().source().path() + (same ? ": unchanged" : ": accepted"));
        }
        return common.report(problems.stream().sorted().toList());
    }
}
