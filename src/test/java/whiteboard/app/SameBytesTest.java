package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Proof;
import whiteboard.Requirement;

/// Same bytes in, same bytes out, whatever the machine.
class SameBytesTest {

    private static final Path CLOCK = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    @TempDir
    static Path folder;
    private static Map<String, String> expected;

    @BeforeAll
    static void sample() throws Exception {
        Sample.in(folder.resolve("guide"));
        expected = built(Cli.of(folder.resolve("guide")));
    }

    private static Map<String, String> built(Cli cli) throws Exception {
        Sample.Ran ran = cli.run("build");
        assertEquals(Exit.FINE, ran.exit(), ran.err());
        return Planted.manifest(cli.guide().resolve("target/site"));
    }

    @Test
    void theMachineDecidesNoByte() throws Exception {
        Cli.requireNamespaces();
        List<String> seen = new ArrayList<>();
        same(seen, List.of("path", "order of entries", "locale tr-TR", "zone Kiritimati"),
                new Cli(copy("a place with blanks/é/and/a/long/path", Comparator.reverseOrder()), List.of(),
                        List.of("-Duser.language=tr", "-Duser.country=TR"),
                        Map.of("LC_ALL", "C.UTF-8", "TZ", "Pacific/Kiritimati")));
        same(seen, List.of("umask", "locale ar-EG", "encoding", "one thread", "zone Kathmandu"),
                new Cli(copy("masked", Comparator.naturalOrder()),
                        List.of("bash", "-c", "umask 077 && exec \"$@\"", "bash"),
                        List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1",
                                "-XX:ActiveProcessorCount=1"), Map.of("TZ", "Asia/Kathmandu")));
        Path touched = copy("touched", Comparator.naturalOrder());
        touch(touched);
        same(seen, List.of("user", "eight threads", "hash codes", "times of files"),
                new Cli(touched, List.of("unshare", "--user", "--map-user=1234"),
                        List.of("-XX:ActiveProcessorCount=8", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"),
                        Map.of()));
        Path disk = copy("disk", Comparator.naturalOrder());
        same(seen, List.of("kind of disk", "locale C"), new Cli(disk, List.of("unshare", "-rm", "bash", "-c", """
                mount -t tmpfs tmpfs /mnt && cp -R "$0/." /mnt && mount --bind /mnt "$0" && exec "$@"
                """, disk.resolve("content").toString()), List.of(), Map.of("LC_ALL", "C")));
        Proof.of("same bytes", seen.size() + " circumstances of the machine, 0 that change a byte");
    }

    /// One build for several circumstances: should it ever differ, it names those to look into.
    private static void same(List<String> seen, List<String> circumstances, Cli cli) throws Exception {
        assertEquals(expected, built(cli), circumstances.toString());
        seen.addAll(circumstances);
    }

    @Test
    void theClockDecidesNoByte() throws Exception {
        Requirement.of("clock", Files.exists(CLOCK), "apt-get install libfaketime");
        for (String time : List.of("2001-09-09 01:46:40", "2038-01-19 03:14:08")) {
            Cli cli = new Cli(copy(time, Comparator.naturalOrder()), List.of(), List.of(),
                    Map.of("LD_PRELOAD", CLOCK.toString(), "FAKETIME", "@" + time));
            assertEquals(expected, built(cli), time);
        }
        Proof.of("same bytes", "2 other times of the clock, 0 that change a byte");
    }

    @Test
    void whatDoesChangeTheSiteIsSeen() throws Exception {
        Path other = copy("other", Comparator.naturalOrder());
        new Sample(other).edit(Planted.PAGE, "K-means splits points", "K-means divides points");
        assertNotEquals(expected, built(Cli.of(other)));
    }

    /// A copy of the guide, its files made in that order.
    private static Path copy(String name, Comparator<Path> order) throws IOException {
        Path from = folder.resolve("guide"), to = folder.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path it : all.filter(Files::isRegularFile).filter(it -> !it.startsWith(from.resolve("target")))
                    .sorted(order).toList()) {
                Path target = to.resolve(from.relativize(it).toString());
                Files.createDirectories(target.getParent());
                Files.copy(it, target);
            }
        }
        return to;
    }

    private static void touch(Path guide) throws IOException {
        Instant gap = Instant.parse("2026-03-29T01:30:00Z");
        try (Stream<Path> all = Files.walk(guide)) {
            for (Path it : all.filter(Files::isRegularFile).toList()) Files.setLastModifiedTime(it, FileTime.from(gap));
        }
    }
}
