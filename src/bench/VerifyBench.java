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
    System.out.println("programs  cold_s  again_s");
    String[] verify = {Measure.launcher(), "verify", "--quiet", "-C", guide.toString()};
    double cold = Measure.verify(verify).seconds(), again = Measure.verify(verify).seconds();
    Measure.delete(guide);
    System.out.printf("%-8d  %6.2f  %7.2f%n", programs, cold, again);
}
