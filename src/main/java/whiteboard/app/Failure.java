package whiteboard.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Leftovers;

/// What ended a command against its will: told to the user with a cure where the machine is to blame, with a stack
/// trace where we are.
final class Failure {

    private static final String DISK = "see whether the file can be read or written, and whether the disk has room";
    static final String FILES = "let it open more files: ulimit -n 1024";
    private static final String MEMORY =
            "close other programs, or lift the limits: ulimit -v unlimited, ulimit -u unlimited";

    /// How the JVM tells, the second time, of a class that was not initialized since another was not found.
    private static final Pattern ABSENT = Pattern.compile("^Exception java\\.lang\\.NoClassDefFoundError: (\\S+) ");

    private Failure() {}

    /// Loads the classes that telling needs, while files can still be opened.
    static void prepare() {
        Style.inert(new EnvironmentProblem("", "").cure());
        Leftovers.ending();
    }

    /// Prints it and returns the exit code.
    static int tell(Throwable e, PrintWriter err) {
        if (Leftovers.ending()) return Exit.INTERRUPTED;
        for (Throwable it = e; it != null; it = it.getCause()) {
            String said = String.valueOf(it.getMessage());
            Matcher absent = ABSENT.matcher(said);
            if (it instanceof EnvironmentProblem problem) return environment(said, problem.cure(), err);
            if (it instanceof OutOfMemoryError) return environment("out of memory: " + said, MEMORY, err);
            if (it instanceof IOException && said.contains("Too many open files")) {
                return environment(it.toString(), FILES, err);
            }
            if (it instanceof ClassNotFoundException) return unloadable(said, err);
            if (it instanceof NoClassDefFoundError && !said.contains(" ")) return unloadable(said, err);
            if (it instanceof ExceptionInInitializerError && absent.find()) return unloadable(absent.group(1), err);
        }
        if (e instanceof UncheckedIOException it) return environment(it.getCause().toString(), DISK, err);
        if (e instanceof IOException) return environment(e.toString(), DISK, err);
        e.printStackTrace(err);
        err.println("this is a bug of Whiteboard; please report it with the lines above");
        err.flush();
        return Exit.BUG;
    }

    private static int unloadable(String type, PrintWriter err) {
        return environment("the class " + type.replace('/', '.') + " cannot be loaded",
                "build Whiteboard anew if a jar is missing; else " + FILES, err);
    }

    private static int environment(String message, String cure, PrintWriter err) {
        err.println("error: " + Style.inert(message));
        err.println("  " + Style.inert(cure));
        err.flush();
        return Exit.ENVIRONMENT;
    }
}
