package whiteboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a build takes from others is what it took when a maintainer last looked: Maven compares every file that it
/// resolves with the checksums in the repository.
class ChecksumTest {

    private static final Path SUMS = Path.of(".mvn/checksums/checksums.sha256");
    private static final String JAR = "org/snakeyaml/snakeyaml-engine/3.2/snakeyaml-engine-3.2.jar";

    @TempDir
    Path folder;

    @BeforeEach
    void wrapper() {
        Requirement.of("maven wrapper", Files.isDirectory(home().resolve("wrapper/dists")),
                "run ./mvnw once: it brings the Maven that knows checksums");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"), ".m2");
    }

    private static Path repository() {
        return Path.of(System.getProperty("localRepository", home().resolve("repository").toString()));
    }

    @Test
    void aChangedByteFailsTheBuildByName() throws Exception {
        byte[] bytes = Files.readAllBytes(repository().resolve(JAR));
        bytes[bytes.length / 2] ^= 1;
        Path jar = folder.resolve("head").resolve(JAR);
        Files.createDirectories(jar.getParent());
        Files.write(jar, bytes);
        for (String it : List.of(JAR.replace(".jar", ".pom"), Path.of(JAR).resolveSibling("_remote.repositories").toString())) {
            Files.copy(repository().resolve(it), folder.resolve("head").resolve(it));
        }
        String said = maven(SUMS.getParent());
        assertTrue(said.contains("org.snakeyaml:snakeyaml-engine:jar:3.2 trusted checksum mismatch"), said);
    }

    @Test
    void anArtifactWithoutAChecksumFailsTheBuildByName() throws Exception {
        Path sums = Files.createDirectories(folder.resolve("sums"));
        List<String> known = new ArrayList<>(Files.readAllLines(SUMS));
        assertTrue(known.removeIf(it -> it.endsWith(JAR)));
        Files.write(sums.resolve("checksums.sha256"), known);
        Files.createDirectories(folder.resolve("head"));
        String said = maven(sums);
        assertTrue(said.contains("Missing from summaryFile trusted checksum(s) [SHA-256]"
                + " for artifact org.snakeyaml:snakeyaml-engine:jar:3.2"), said);
    }

    @Test
    void mavenItselfComesByChecksum() throws IOException {
        assertTrue(Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties"))
                .lines().anyMatch(it -> it.matches("distributionSha256Sum=[0-9a-f]{64}")));
    }

    @Test
    void everyLineIsASumAndAPathInTheirOrder() throws IOException {
        List<String> lines = Files.readAllLines(SUMS);
        assertEquals(List.of(), lines.stream().filter(it -> !it.matches("[0-9a-f]{64}  [\\w./+-]+\\.(jar|pom)")).toList());
        List<String> paths = lines.stream().map(it -> it.substring(66)).toList();
        assertEquals(paths.stream().sorted().distinct().toList(), paths);
    }

    /// What Maven says while it resolves the dependencies, with a repository of our own before the user's. It fails.
    private String maven(Path sums) throws IOException, InterruptedException {
        String checksums = "-Daether.artifactResolver.postProcessor.trustedChecksums.failIfMissing=true";
        ProcessBuilder builder = new ProcessBuilder("./mvnw", "--offline", "--batch-mode", "--quiet", checksums,
                "-Daether.trustedChecksumsSource.summaryFile.basedir=" + sums.toAbsolutePath(),
                "-Dmaven.repo.local=" + folder.resolve("head"), "-Dmaven.repo.local.tail=" + repository(),
                "dependency:build-classpath", "-Dmdep.outputFile=" + folder.resolve("path")).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertNotEquals(0, process.waitFor(), said);
        return said;
    }
}
