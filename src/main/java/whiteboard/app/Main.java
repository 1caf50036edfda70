package whiteboard.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.NameEncoding;

/// The command line: one subcommand for each thing that a contributor does.
@Command(name = "whiteboard", mixinStandardHelpOptions = true, version = "whiteboard 1.0.0",
        description = "Builds, serves and proves a guide in which every example runs.",
        subcommands = {BuildCommand.class, ServeCommand.class, CheckCommand.class, VerifyCommand.class,
            AcceptCommand.class, RunCommand.class, ExerciseCommand.class, NewCommand.class, CatalogCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Failure.prepare();
        int exit;
        try {
            exit = run(args);
        } catch (RuntimeException | Error e) {
            exit = Failure.tell(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
        System.exit(exit);
    }

    /// Runs a command and returns its exit code.
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::usage);
        line.setExecutionExceptionHandler((e, command, result) -> Failure.tell(e, command.getErr()));
        if (args.length == 0) {
            line.usage(System.out);
            return Exit.USAGE;
        }
        return line.execute(args);
    }

    private static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        try {
            NameEncoding.require(List.of(args));
        } catch (EnvironmentProblem unreadable) {
            return Failure.tell(unreadable, command.getErr());
        }
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + Style.inert(e.getMessage()));
        List<String> near = e instanceof UnmatchedArgumentException it ? it.getSuggestions() : List.of();
        if (!near.isEmpty()) command.getErr().println("did you mean " + String.join(" or ", near) + "?");
        command.getErr().println("see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return Exit.USAGE;
    }
}
