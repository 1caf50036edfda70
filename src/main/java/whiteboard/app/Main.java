package whiteboard.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.NameEncoding;

/// The command line: one subcommand for each thing that a contributor does.
@Command(name = "whiteboard", mixinStandardHelpOptions = true, version = "whiteboard 1.0.0",
        description = "Builds, serves and proves a guide in which every example runs.")
public final class Main {

    private static final Map<String, Class<?>> COMMANDS = commands();

    private Main() {}

    public static void main(String[] args) {
        Failure.prepare();
        int exit;
        try {
            OpenFiles.require();
            exit = run(args);
        } catch (RuntimeException | Error e) {
            exit = Failure.tell(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
        try {
            System.exit(exit);
        } catch (OutOfMemoryError noThread) {
            // the hooks of an orderly end need threads, and there are none to be had
            Runtime.getRuntime().halt(exit);
        }
    }

    /// Runs a command and returns its exit code.
    static int run(String... args) {
        // else picocli looks for Groovy, in every jar
        System.setProperty("picocli.disable.closures", "true");
        CommandLine line = new CommandLine(new Main());
        // picocli reflects on every command that it is given, which takes longer than to check a small guide
        boolean known = args.length > 0 && COMMANDS.containsKey(args[0]);
        COMMANDS.forEach((name, command) -> {
            if (!known || name.equals(args[0])) line.addSubcommand(name, command);
        });
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::usage);
        line.setExecutionExceptionHandler((e, command, result) -> Failure.tell(e, command.getErr()));
        if (args.length == 0) {
            line.usage(System.out);
            return Exit.USAGE;
        }
        return line.execute(args);
    }

    /// In the order of the help.
    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("verify", VerifyCommand.class);
        commands.put("accept", AcceptCommand.class);
        commands.put("run", RunCommand.class);
        commands.put("exercise", ExerciseCommand.class);
        commands.put("new", NewCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("catalog", CatalogCommand.class);
        return commands;
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
