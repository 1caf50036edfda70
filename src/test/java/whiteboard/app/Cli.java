package whiteboard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import whiteboard.Packed;
import whiteboard.Requirement;

/// The command line in a process of its own, as the launcher starts it.
///
/// @param prefix      words before the command: `unshare`, `bash -c`
/// @param flags       of the JVM
/// @param environment added to this process's
/// @param classPath   of the generator and its libraries
record Cli(Path guide, List<String> prefix, List<String> flags, Map<String, String> environment, String classPath) {

    Cli(Path guide, List<String> prefix, List<String> flags, Map<String, String> environment) {
        this(guide, prefix, flags, environment, System.getProperty("java.class.path"));
    }

    static Cli of(Path guide) {
        return new Cli(guide, List.of(), List.of(), Map.of());
    }

    Cli flags(String... more) {
        return new Cli(guide, prefix, List.of(more), environment, classPath);
    }

    Cli environment(String name, String value) {
        return new Cli(guide, prefix, flags, Map.of(name, value), classPath);
    }

    /// Under a limit of bash, such as `ulimit -n 64`.
    Cli limited(String limit) {
        return new Cli(guide, List.of("bash", "-c", limit + " && exec \"$@\"", "bash"), flags, environment, classPath);
    }

    /// Behind other words.
    Cli by(String... words) {
        return new Cli(guide, List.of(words), flags, environment, classPath);
    }

    /// With the generator in a jar, as its users have it.
    Cli packed(Path jar) throws IOException {
        String packed = classPath.replace(Packed.CLASSES.toString(), Packed.in(jar).toString());
        if (packed.equals(classPath)) throw new IllegalStateException("no " + Packed.CLASSES + " in " + classPath);
        return new Cli(guide, prefix, flags, environment, packed);
    }

    /// Without a network.
    Cli offline() {
        return new Cli(guide, List.of("unshare", "--user", "--map-root-user", "--net"), flags, environment, classPath);
    }

    /// Where SIGINT is ignored, as in a shell's background, let it be heard.
    Cli interruptible() {
        return new Cli(guide, List.of("env", "--default-signal=INT"), flags, environment, classPath);
    }

    /// Namespaces of the user's own, which not every machine grants.
    static void requireNamespaces() throws IOException, InterruptedException {
        boolean works = linux() && new ProcessBuilder("unshare", "-rmn", "true").start().waitFor() == 0;
        Requirement.of("cage", works, "allow user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0)");
    }

    static boolean linux() {
        return System.getProperty("os.name").equals("Linux");
    }

    Process start(Path out, Path err, String... words) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "--add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED",
                "--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED",
                "--add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:NewRatio=5", "-Xmx780m", "-XX:-ShrinkHeapInSteps"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, "whiteboard.app.Main"));
        command.addAll(List.of(words));
        if (!command.contains("-C")) command.addAll(List.of("-C", guide.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    Sample.Ran run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null), err = Files.createTempFile("err", null);
        try {
            Process process = start(out, err, words);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it hangs: " + List.of(words));
            }
            return new Sample.Ran(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
