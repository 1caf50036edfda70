package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.file.Hash;

/// Builds in processes of their own: killed, interrupted, and under other circumstances.
class BuildProcessTest {

    @TempDir
    Path folder;

    @Test
    void aBuildKilledAtAnyMomentLeavesTheWholeOldOrTheWholeNewSite() throws Exception {
        Sample guide = Sample.in(folder);
        guide.run("build");
        Map<String, String> old = manifest(folder.resolve("target/site"));
        String page = "content/ai/algorithms/k-means.md", before = guide.read(page);
        String after = before.replace("K-means splits points", "K-means divides points");
        guide.write(page, after);
        long start = System.nanoTime();
        assertEquals(0, build(List.of(), Map.of()).waitFor());
        long whole = System.nanoTime() - start;
        Map<String, String> fresh = manifest(folder.resolve("target/site"));
        Random random = new Random(42);
        int oldLeft = 0, newLeft = 0;
        for (int i = 0; i < 12; i++) {
            guide.write(page, before);
            guide.run("build", "--quiet");
            guide.write(page, after);
            Process process = build(List.of(), Map.of());
            Thread.sleep((long) (whole / 1e6 * (0.5 + 0.6 * random.nextDouble())));
            process.destroyForcibly().waitFor();
            Map<String, String> left = manifest(folder.resolve("target/site"));
            if (left.equals(old)) oldLeft++;
            else if (left.equals(fresh)) newLeft++;
            else assertEquals(fresh, left, "a torn site after kill " + i);
        }
        assertTrue(oldLeft > 0, "no kill came before the end of a build");
        assertEquals(0, build(List.of(), Map.of()).waitFor());
        assertEquals(fresh, manifest(folder.resolve("target/site")), "the next build needs no help");
        System.out.println("12 kills: " + oldLeft + " left the old site, " + newLeft + " the new one, 0 a torn one");
    }

    @Test
    void anInterruptedBuildEndsWith130AndLeavesNothingBehind() throws Exception {
        Sample.in(folder);
        Process process = build(List.of(), Map.of());
        Path staging = folder.resolve("target/.site.new");
        while (process.isAlive() && !Files.exists(staging)) Thread.sleep(2);
        boolean interrupted = process.isAlive();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it did not end");
        assertTrue(!interrupted || Set.of(0, 130).contains(process.exitValue()), "exit " + process.exitValue());
        assertTrue(Files.notExists(staging), "the staging folder is left");
    }

    @Test
    void sameBytesInSameBytesOutWhateverTheCircumstances() throws Exception {
        Sample.in(folder);
        assertEquals(0, build(List.of(), Map.of()).waitFor());
        Map<String, String> expected = manifest(folder.resolve("target/site"));
        List<List<String>> circumstances = List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu"),
                List.of("-Dfile.encoding=ISO-8859-1", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8"),
                List.of("-Djava.util.concurrent.ForkJoinPool.common.parallelism=0", "-Duser.timezone=Europe/London"));
        int i = 0;
        for (List<String> flags : circumstances) {
            Path elsewhere = folder.resolve("copy " + i++);
            copy(folder.resolve("content"), elsewhere.resolve("content"));
            Files.copy(folder.resolve("jbang-catalog.json"), elsewhere.resolve("jbang-catalog.json"));
            assertEquals(0, build(elsewhere, flags, Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Kathmandu")).waitFor());
            assertEquals(expected, manifest(elsewhere.resolve("target/site")), flags.toString());
        }
    }

    private Process build(List<String> flags, Map<String, String> environment) throws IOException {
        return build(folder, flags, environment);
    }

    private static Process build(Path guide, List<String> flags, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "--add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED",
                "--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED",
                "--add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "whiteboard.app.Main", "build", "--quiet",
                "-C", guide.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Map<String, String> manifest(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path it : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(it).toString(), Hash.of(Files.readAllBytes(it)));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path it : all.toList()) {
                Path target = to.resolve(from.relativize(it).toString());
                Files.createDirectories(target.getParent());
                if (Files.isRegularFile(it)) Files.copy(it, target);
            }
        }
    }
}
