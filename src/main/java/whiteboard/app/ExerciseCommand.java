package whiteboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whiteboard.file.Nearest;
import whiteboard.model.Blank;
import whiteboard.model.Guide;
import whiteboard.model.Program;

@Command(name = "exercise", mixinStandardHelpOptions = true,
        description = "Writes a program with one method's body taken out, for you to write.")
final class ExerciseCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROGRAM#METHOD", description = "for example KMeans#update")
    private String exercise;

    @Option(names = "--to", paramLabel = "DIR", description = "where to write it (default: exercises)")
    private Path folder;

    @Option(names = "--force", description = "write over what you wrote before")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Project project = common.project();
        int hash = exercise.indexOf('#');
        if (hash < 0) throw new ParameterException(spec.commandLine(), "an exercise is PROGRAM#METHOD, not " + exercise);
        Guide guide = Loaded.of(project).guide();
        Program program = Programs.find(guide, exercise.substring(0, hash), spec);
        Program.Fragment method = method(program, exercise.substring(hash + 1));
        Path file = (folder == null ? project.folder().resolve("exercises") : folder).resolve(program.source().name());
        if (Files.exists(file) && !force) {
            throw new ParameterException(spec.commandLine(), file + " is there; --force writes over it");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, new Blank(program, method).text());
        common.say(file + ": write the body of `" + method.name() + "`, then run");
        common.say("  jbang " + file);
        common.say("  java -ea " + file);
        common.say("until no assert fails and it prints:\n" + program.promise().stripTrailing());
        return Exit.FINE;
    }

    private Program.Fragment method(Program program, String name) {
        List<String> methods = program.fragments().stream()
                .filter(it -> it.kind() == Program.Fragment.Kind.METHOD).map(Program.Fragment::name).toList();
        if (!methods.contains(name)) {
            throw new ParameterException(spec.commandLine(), program.source().name() + " has no method `" + name
                    + "`; " + Nearest.to(name, methods).map(it -> "did you mean `" + it + "`?")
                    .orElse("it has " + String.join(", ", methods)));
        }
        return program.fragment(name).orElseThrow();
    }
}
