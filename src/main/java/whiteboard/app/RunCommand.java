package whiteboard.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whiteboard.file.Parsed;
import whiteboard.model.Guide;
import whiteboard.model.Program;
import whiteboard.verify.Run;

@Command(name = "run", mixinStandardHelpOptions = true, description = "Runs a program in the cage and ends with its exit code.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private Running running;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROGRAM")
    private String name;

    @Override
    public Integer call() throws IOException {
        Project project = common.project();
        Guide guide = Loaded.of(project).guide();
        Program program = Programs.find(guide, name, spec);
        Parsed<Integer> code = Run.once(program, running.options(project, guide, common));
        return code.problems().isEmpty() ? code.value() : common.report(code.problems());
    }
}
