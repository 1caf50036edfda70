import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Verifies 200 programs, copies of k-means with a comment of their own so that none is another's, cold and again.
/// Run it from the project's folder, after `./whiteboard build`:
///
///     java src/bench/VerifyBench.java [PROGRAMS]
void main(String[] args) throws Exception {
    int programs = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    Path guide = Files.createTempDirectory("verify");
    Pages.write(guide, 1);
    String source = Files.readString(Path.of("content/ai/algorithms/KMeans.java"));
    for (int i = 0; i < programs; i++) {
        Files.writeString(guide.resolve("content/Copy" + i + ".java"), source.replace("/// Lloyd's", "/// Copy " + i + " of Lloyd's"));
    }
    String launcher = Path.of("whiteboard").toAbsolutePath().toString();
    System.out.println("programs  cold_s  again_s");
    double cold = seconds(launcher, "verify", "--quiet", "-C", guide.toString());
    double again = seconds(launcher, "verify", "--quiet", "-C", guide.toString());
    System.out.printf("%-8d  %6.2f  %7.2f%n", programs, cold, again);
}

double seconds(String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    process.waitFor();
    if (process.exitValue() > 1) throw new IllegalStateException("exit " + process.exitValue());
    return (System.nanoTime() - start) / 1e9;
}
