import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Verifies 200 programs, copies of k-means with a comment of their own so that none is another's, each shown by a page
/// of its own: cold, and again. Run it from the project's folder, after `./whiteboard build`:
///
///     java src/bench/VerifyBench.java [PROGRAMS]
void main(String[] args) throws Exception {
    int programs = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    Path guide = Files.createTempDirectory("verify");
    Pages.write(guide, programs);
    for (int i = 0; i < programs; i++) show(guide, i);
    Measure.run(Measure.launcher(), "catalog", "-C", guide.toString());
    System.out.println("programs  cold_s  again_s");
    String[] verify = {Measure.launcher(), "verify", "--quiet", "-C", guide.toString()};
    double cold = Measure.run(verify).seconds(), again = Measure.run(verify).seconds();
    Measure.delete(guide);
    System.out.printf("%-8d  %6.2f  %7.2f%n", programs, cold, again);
}

void show(Path guide, int i) throws IOException {
    Path page = guide.resolve("content/s" + i / Pages.SECTION + "/p" + i % Pages.SECTION + ".md");
    Files.writeString(page, Files.readString(page)
            .replace("\n## What goes wrong", "\n[The program](Copy" + i + ".java)\n\n## What goes wrong"));
    Files.writeString(page.resolveSibling("Copy" + i + ".java"), Files.readString(Path.of("content/ai/algorithms/KMeans.java"))
            .replace("/// Lloyd's", "/// Copy " + i + ".\n/// Lloyd's"));
}
