package whiteboard.verify.inside;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs one variant of a program after the other in one JVM, each in a class loader of its own. It reads lines of a
/// time limit in milliseconds, a blank and a folder of class files from standard input, and answers each on standard
/// output with `same`, `other` or `hangs`, a blank and the processor time taken; after the last it ends. What a
/// variant prints goes elsewhere. A variant that ends the JVM leaves its line unanswered.
public final class Trials {

    private Trials() {}

    /// @param args the salt of immutable collections, the main class, the file that holds the promised output
    public static void main(String... args) throws Exception {
        PrintStream answers = System.out;
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.setIn(new ByteArrayInputStream(new byte[0]));
        Launch.salt(Long.parseLong(args[0]), "");
        byte[] promise = Files.readAllBytes(Path.of(args[2]));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int blank = line.indexOf(' ');
            long limit = Long.parseLong(line.substring(0, blank));
            Variant variant = new Variant(Path.of(line.substring(blank + 1)), args[1], promise, limit);
            String answer = variant.run();
            answers.println(answer + " " + variant.spent());
            answers.flush();
            if (answer.equals("hangs")) Runtime.getRuntime().halt(Launch.TIME_UP);
        }
        Runtime.getRuntime().halt(0);
    }
}
