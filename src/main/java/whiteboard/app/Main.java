package whiteboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import whiteboard.file.EnvironmentProblem;

/// The command line: one subcommand for each thing that a contributor does.
@Command(name = "whiteboard", mixinStandardHelpOptions = true, version = "whiteboard 1.0.0",
        description = "Builds, serves and proves a guide in which every example runs.",
        subcommands = {BuildCommand.class, ServeCommand.class, CheckCommand.class, VerifyCommand.class,
            AcceptCommand.class, RunCommand.class, ExerciseCommand.class, NewCommand.class, CatalogCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs a command and returns its exit code.
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::usage);
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, command));
        if (args.length == 0) {
            line.usage(System.out);
            return Exit.USAGE;
        }
        return line.execute(args);
    }

    private static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + Style.inert(e.getMessage()));
        List<String> near = e instanceof UnmatchedArgumentException it ? it.getSuggestions() : List.of();
        if (!near.isEmpty()) command.getErr().println("did you mean " + String.join(" or ", near) + "?");
        command.getErr().println("see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return Exit.USAGE;
    }

    private static int failed(Exception e, CommandLine command) {
        switch (e) {
            case EnvironmentProblem it -> {
                command.getErr().println("error: " + Style.inert(it.getMessage()));
                command.getErr().println("  " + Style.inert(it.cure()));
                return Exit.ENVIRONMENT;
            }
            case UncheckedIOException it -> {
                return disk(it.getCause(), command);
            }
            case IOException it -> {
                return disk(it, command);
            }
            default -> {
                e.printStackTrace(command.getErr());
                command.getErr().println("this is a bug of Whiteboard; please report it with the lines above");
                return Exit.BUG;
            }
        }
    }

    private static int disk(IOException e, CommandLine command) {
        command.getErr().println("error: " + Style.inert(e.toString()));
        command.getErr().println("  see whether the file can be read or written, and whether the disk has room");
        return Exit.ENVIRONMENT;
    }
}
