package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Leftovers;

/// Walls around a process. A contributed program is run before anyone has read it.
public sealed interface Cage permits Bubblewrap, Unshare, Plain {

    /// One word for caches and messages.
    String name();

    /// Which cage it is and what it holds, in one line.
    String says();

    /// The command that runs the cell's command inside. It is to be started with an empty environment. What the cage
    /// needs of its own is put into the cell's temporary folder, and a program sees none of it.
    List<String> command(Cell cell) throws IOException;

    /// The folder in which the command starts and may write, as it sees it.
    ///
    /// @param temp of the cell
    Path home(Path temp);

    /// The best cage that works here: each is tried with the JVM that will run in it.
    ///
    /// @throws EnvironmentProblem if a cage is required and none works
    static Cage choose(Sandbox sandbox) {
        if (sandbox == Sandbox.NONE) return new Plain("as asked");
        List<String> why = new ArrayList<>();
        for (Cage cage : List.of(new Bubblewrap(), new Unshare())) {
            String refusal = refusal(cage);
            if (refusal.isEmpty()) return cage;
            why.add(cage.name() + ": " + refusal);
        }
        String reasons = String.join("; ", why);
        if (sandbox == Sandbox.REQUIRE) {
            throw new EnvironmentProblem("no cage for programs (" + reasons + ")",
                    "install bubblewrap (apt-get install bubblewrap) and allow user namespaces"
                            + " (sysctl kernel.apparmor_restrict_unprivileged_userns=0)");
        }
        return new Plain(reasons);
    }

    /// Why a cage does not work here; empty if it does.
    private static String refusal(Cage cage) {
        try {
            Path temp = Leftovers.temporaryFolder("whiteboard-cage");
            try {
                Cell cell = new Cell(temp, List.of(), List.of(), Allowance.PROGRAM,
                        List.of(Jdk.java().toString(), "-XX:TieredStopAtLevel=1", "-version"));
                return tryOut(cage.command(cell));
            } finally {
                Leftovers.remove(temp);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder to try a cage in", e);
        }
    }

    private static String tryOut(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        Process process;
        try {
            process = builder.start();
        } catch (IOException notInstalled) {
            return "not installed";
        }
        process.getOutputStream().close();
        try (var output = process.getInputStream()) {
            String said = new String(output.readNBytes(4096), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(5, TimeUnit.SECONDS)) return "it hangs";
            return process.exitValue() == 0 ? "" : Inert.line(said.lines().findFirst().orElse("it fails"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            process.destroyForcibly();
        }
    }
}
