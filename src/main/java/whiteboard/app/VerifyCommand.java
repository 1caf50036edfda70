package whiteboard.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Tree;
import whiteboard.file.TreeReader;
import whiteboard.model.Guide;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.verify.Cage;
import whiteboard.verify.Mutation;
import whiteboard.verify.Options;
import whiteboard.verify.Parallel;
import whiteboard.verify.Parity;
import whiteboard.verify.Score;
import whiteboard.verify.Shard;
import whiteboard.verify.Verdict;
import whiteboard.verify.Verifier;

@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Runs programs and compares what they print with what they promise.")
final class VerifyCommand implements Callable<Integer> {

    /// jbang takes seconds for each program.
    private static final int FEW = 40, SOME = 20;

    /// Programs of which these are told are not run: they are no programs of the guide, but orders to jbang.
    private static final Set<Rule> MISLEAD = EnumSet.of(Rule.PROGRAM_HEADER, Rule.PROGRAM_DIRECTIVE);

    @Mixin
    private Common common;

    @Mixin
    private Running running;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROGRAM", arity = "0..*", description = "KMeans, k-means or a path (default: all)")
    private List<String> names = List.of();

    @Option(names = "--changed", arity = "0..1", paramLabel = "REV", fallbackValue = "HEAD",
            description = "only programs that differ from that revision of git (default: ${FALLBACK-VALUE})")
    private String changed;

    @Option(names = "--shard", paramLabel = "I/N", description = "the I-th of N shares of the programs, about equal")
    private String shard = "1/1";

    @Option(names = "--no-cache", description = "run again what is known to keep its promise")
    private boolean fresh;

    @Option(names = "--mutate", arity = "0..1", paramLabel = "PERCENT", fallbackValue = "" + Score.BAR,
            description = "also change one thing of each algorithm at a time; so many changes must be noticed "
                    + "(default: ${FALLBACK-VALUE})")
    private Integer bar;

    @Option(names = "--jbang", description = "also run each program by the real jbang")
    private boolean jbang;

    @Option(names = "--sample", paramLabel = "N", description = "with --jbang: only so many programs, drawn by --seed "
            + "(default: all where there are fewer than " + FEW + ", else " + SOME + ")")
    private Integer sample;

    @Option(names = "--seed", paramLabel = "S", description = "of the sample")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Project project = common.project();
        Shard share = share();
        Tree tree = TreeReader.read(project.content());
        Cage cage = running.cage(common);
        LastVerify last = LastVerify.of(project, tree, String.join("\n", cage.name(), shard, String.join(" ", names)));
        Optional<Integer> stands = fresh || changed != null || bar != null || jbang ? Optional.empty() : last.stands();
        if (stands.isPresent()) return finish(List.of(), stands.get(), stands.get(), start);
        Loaded loaded = Loaded.of(project, tree);
        List<Program> programs = chosen(project, loaded.guide());
        Options options = running.options(project, loaded.guide(), cage).withShard(share);
        if (fresh) options = options.withoutCache();
        List<Program> run = programs.stream().filter(it -> loaded.problemsOf(it.source()).stream()
                .noneMatch(problem -> MISLEAD.contains(problem.rule()))).toList();
        List<Verdict> verdicts = Verifier.verify(run, exercises(loaded.guide()), options, _ -> { });
        List<Problem> problems = new ArrayList<>();
        verdicts.forEach(it -> problems.addAll(it.problems()));
        programs.forEach(it -> problems.addAll(loaded.problemsOf(it.source())));
        List<Program> kept = verdicts.stream().filter(Verdict::kept).map(Verdict::program).toList();
        if (bar != null) problems.addAll(mutate(kept, options));
        // jbang acts upon what a program says before a cage stands, so it gets none of which anything is wrong
        if (jbang) problems.addAll(parity(kept.stream().filter(it -> loaded.problemsOf(it.source()).isEmpty()).toList(),
                options));
        if (problems.isEmpty() && changed == null) last.remember(verdicts.size(), Verifier.libraries(kept, options));
        return finish(problems, verdicts.size(), verdicts.stream().filter(Verdict::cached).count(), start);
    }

    private int finish(List<Problem> problems, long verified, long cached, long start) throws IOException {
        int exit = common.report(problems.stream().distinct().sorted().toList());
        common.say(Common.count(verified, "program") + " verified, " + cached + " of them unchanged, "
                + Common.millis(start));
        return exit;
    }

    private List<Problem> mutate(List<Program> programs, Options options) {
        List<Score> scores = Parallel.map(programs, options.jobs(), it -> Mutation.run(it, options));
        scores.forEach(it -> common.say(it.report().stripTrailing()));
        return scores.stream().flatMap(it -> it.problems(bar).stream()).toList();
    }

    private List<Problem> parity(List<Program> programs, Options options) {
        int count = sample != null ? sample : programs.size() < FEW ? programs.size() : SOME;
        List<Verdict> verdicts = Parity.run(Parity.sample(programs, count, seed), options);
        common.say(Common.count(verdicts.size(), "program") + " run by jbang");
        return verdicts.stream().flatMap(it -> it.problems().stream()).toList();
    }

    private List<Program> chosen(Project project, Guide guide) throws IOException, InterruptedException {
        List<Program> programs = names.isEmpty() ? List.copyOf(guide.programs().values())
                : names.stream().map(it -> Programs.find(guide, it, spec)).toList();
        if (changed == null) return programs;
        List<String> paths = ChangedFiles.since(changed, project.folder());
        return programs.stream().filter(it -> paths.contains(it.source().path())).toList();
    }

    private Shard share() {
        try {
            return Shard.of(shard);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    /// Every exercise of the guide.
    static List<Part.Exercise> exercises(Guide guide) {
        return guide.pages().values().stream().flatMap(it -> it.parts().stream())
                .filter(Part.Exercise.class::isInstance).map(Part.Exercise.class::cast).toList();
    }
}
