package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Proof;

/// Builds that are killed, that find no room, that meet each other: whoever reads the site finds the whole old one or
/// the whole new one, and the next build needs no help.
class NothingLostTest {

    /// `-Dwhiteboard.kills=300` kills as often.
    private static final int KILLS = Integer.getInteger("whiteboard.kills", 20);

    @TempDir
    static Path folder;
    private static Sample guide;
    private static final List<String> TEXTS = new ArrayList<>();
    private static final List<Map<String, String>> SITES = new ArrayList<>();

    /// Two states of the guide, and the site of each.
    @BeforeAll
    static void twoSites() throws Exception {
        guide = Sample.in(folder);
        TEXTS.add(guide.read(Planted.PAGE));
        TEXTS.add(TEXTS.getFirst().replace("K-means splits points", "K-means divides points"));
        for (String text : TEXTS) {
            guide.write(Planted.PAGE, text);
            Sample.Ran ran = Cli.of(folder).run("build");
            assertEquals(Exit.FINE, ran.exit(), ran.err());
            SITES.add(site());
        }
        assertEquals(2, Set.copyOf(SITES).size());
    }

    private static Map<String, String> site() throws IOException {
        return Planted.manifest(folder.resolve("target/site"));
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesTheWholeOldOrTheWholeNewSite() throws Exception {
        Random random = new Random(42);
        int now = SITES.indexOf(site()), before = 0, after = 0, torn = 0;
        double whole = 0;
        for (int i = 0; i < 3; i++) whole += millis(now = 1 - now) / 3;
        for (int i = 0; i < KILLS; i++) {
            guide.write(Planted.PAGE, TEXTS.get(1 - now));
            Process process = Cli.of(folder).start(folder.resolve("out"), folder.resolve("err"), "build");
            Thread.sleep((long) (whole * (0.2 + 0.9 * random.nextDouble())));
            process.destroyForcibly().waitFor();
            Map<String, String> left = site();
            if (left.equals(SITES.get(1 - now))) {
                after++;
                now = 1 - now;
            } else if (left.equals(SITES.get(now))) {
                before++;
            } else {
                torn++;
            }
            if (i % 5 == 4) millis(now = 1 - now);
        }
        millis(1 - now);
        assertEquals(Set.of(), leftBeside(), "what the killed builds left is swept by the next");
        Proof.of("nothing lost", KILLS + " kills: " + before + " left the old site, " + after + " the new one, "
                + torn + " a torn one");
        assertEquals(0, torn, "torn sites");
        assertTrue(before > 0, "no kill came before the end of a build");
    }

    /// Builds to the end, without help, and returns how long it took.
    private double millis(int state) throws Exception {
        guide.write(Planted.PAGE, TEXTS.get(state));
        long start = System.nanoTime();
        Sample.Ran ran = Cli.of(folder).run("build");
        assertEquals(Exit.FINE, ran.exit(), ran.err());
        assertEquals(SITES.get(state), site());
        return (System.nanoTime() - start) / 1e6;
    }

    private Set<String> leftBeside() throws IOException {
        try (var all = Files.list(folder.resolve("target"))) {
            Set<String> names = new TreeSet<>(all.map(it -> it.getFileName().toString()).toList());
            names.removeIf(it -> !it.contains(".new") && !it.contains(".old"));
            return names;
        }
    }

    /// One, two or three times a build, at moments that a seed decides, most of them early, when it reads; written
    /// beside and moved, as most editors save, or written over, as the others do. Each build is the next one of one
    /// that was disturbed.
    @Test
    void aSourceEditedDuringTheBuildGivesTheWholeOldOrTheWholeNewSite() throws Exception {
        Random random = new Random(42);
        int edits = 0, told = 0, before = 0, after = 0, torn = 0, builds = 30;
        int[] text = {SITES.indexOf(site())};
        double whole = nanos() / 1e6;
        for (int i = 0; i < builds; i++) {
            int first = text[0];
            List<Double> moments = random.doubles(1 + i % 3).map(it -> whole * it * it * it).sorted().boxed().toList();
            boolean beside = random.nextBoolean();
            Thread editor = Thread.ofPlatform().start(() -> edit(moments, text, beside));
            Sample.Ran ran = guide.run("build", "--quiet");
            editor.join();
            edits += moments.size();
            boolean restless = ran.exit() == Exit.ENVIRONMENT && ran.err().contains("keep changing");
            boolean half = !beside && ran.exit() == Exit.PROBLEMS;
            assertTrue(ran.exit() == Exit.FINE || restless || half, ran.err());
            if (ran.exit() != Exit.FINE) told++;
            int left = SITES.indexOf(site());
            if (left < 0) torn++;
            else if (left == first) before++;
            else after++;
        }
        nanos();
        assertEquals(SITES.get(text[0]), site());
        Proof.of("nothing lost", edits + " edits during " + builds + " builds: " + before + " left the old site, "
                + after + " the new one, " + torn + " a torn one; " + told + " builds were told so");
        assertEquals(0, torn, "torn sites");
        assertTrue(before > 0 && after > 0, "no edit came while a build was reading");
    }

    private static long nanos() {
        long start = System.nanoTime();
        Sample.Ran ran = guide.run("build", "--quiet");
        assertEquals(Exit.FINE, ran.exit(), ran.err());
        return System.nanoTime() - start;
    }

    private static void edit(List<Double> moments, int[] text, boolean beside) {
        Path page = folder.resolve(Planted.PAGE), draft = page.resolveSibling(".k-means.swp");
        double now = 0;
        try {
            for (double moment : moments) {
                Thread.sleep((long) (moment - now));
                now = moment;
                text[0] = 1 - text[0];
                Files.writeString(beside ? draft : page, TEXTS.get(text[0]));
                if (beside) Files.move(draft, page, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMixtureOfBothSitesIsNoneOfThem() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("mixture")), site = folder.resolve("target/site");
        Map<String, String> whole = site();
        for (String path : whole.keySet()) {
            Files.createDirectories(copy.resolve(path).getParent());
            Files.copy(site.resolve(path), copy.resolve(path));
        }
        assertTrue(SITES.contains(Planted.manifest(copy)));
        guide.write(Planted.PAGE, TEXTS.get(1 - SITES.indexOf(whole)));
        nanos();
        Path one = Path.of("ai/algorithms/k-means/index.html");
        Files.copy(site.resolve(one), copy.resolve(one), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(-1, SITES.indexOf(Planted.manifest(copy)));
    }

    /// The whole guide on a disk of its own, which is filled to the last 0 to 512 kB: too little for the new site, or
    /// for its last files, or for what is remembered.
    @Test
    void aFullDiskIsToldAndLeavesTheOldSite() throws Exception {
        Cli.requireNamespaces();
        String script = """
                disk=$1 guide=$2 room=$3; shift 3
                mount -t tmpfs -o size=48m tmpfs "$disk" && cp -R "$guide/." "$disk" || exit 90
                sums() { find "$disk/target/site" -type f -exec sha256sum {} + | sort; }
                old=$(sums)
                sed -i 's/K-means .* points/K-means parts points/' "$disk/content/ai/algorithms/k-means.md"
                full=$disk/full; head -c "$room" /dev/zero >"$disk/room"; cat /dev/zero >"$full" 2>/dev/null
                rm "$disk/room"
                "$@"; code=$?
                if [ "$code" = 0 ]; then new=$(sums); [ "$old" != "$new" ] || exit 91; rm "$full"; exit 0; fi
                [ "$(sums)" = "$old" ] || exit 92
                rm "$full"; "$@" || exit 93
                exit "$code"
                """;
        Path disk = Files.createDirectory(folder.resolveSibling(folder.getFileName() + ".disk"));
        List<Integer> exits = new ArrayList<>();
        for (int kilobytes : new int[] {0, 32, 128, 512}) {
            Cli cli = new Cli(folder, List.of("unshare", "-rm", "bash", "-c", script, "bash", disk.toString(),
                    folder.toString(), Integer.toString(kilobytes << 10)), List.of(), Map.of());
            Sample.Ran ran = cli.run("build", "-C", disk.toString());
            assertTrue(Set.of(Exit.FINE, Exit.ENVIRONMENT).contains(ran.exit()), ran.exit() + ran.err());
            if (ran.exit() == Exit.ENVIRONMENT) {
                assertTrue(ran.err().contains("No space left on device") && ran.err().contains("has room"), ran.err());
                assertTrue(!ran.err().contains("\tat "), ran.err());
            }
            exits.add(ran.exit());
        }
        assertTrue(exits.contains(Exit.ENVIRONMENT), "the disk was never full");
        Proof.of("nothing lost", exits.size() + " full disks: " + exits.stream().filter(it -> it != 0).count()
                + " told, 0 torn sites");
    }

    /// Two guides that differ in a page, built to the same place at once.
    @Test
    void twoBuildsAtOnceLeaveTheSiteOfOneOfThem() throws Exception {
        Path other = folder.resolve("other"), site = folder.resolve("target/site");
        Sample second = Sample.in(other);
        second.write(Planted.PAGE, TEXTS.get(1));
        guide.write(Planted.PAGE, TEXTS.getFirst());
        int rounds = 4;
        for (int i = 0; i < rounds; i++) {
            List<Process> both = new ArrayList<>();
            for (Path it : i % 2 == 0 ? List.of(folder, other) : List.of(other, folder)) {
                both.add(Cli.of(it).start(folder.resolve("out" + both.size()), folder.resolve("err" + both.size()),
                        "build", "--output", site.toString()));
            }
            if (i >= 3) both.getFirst().destroyForcibly();
            for (Process it : both) it.waitFor();
            assertEquals(Exit.FINE, both.getLast().exitValue(), Files.readString(folder.resolve("err1")));
            assertTrue(SITES.contains(site()), "a mixture after round " + i);
        }
        assertEquals(Set.of(), leftBeside());
        Proof.of("nothing lost", rounds + " pairs of builds at once, 0 mixtures");
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsItsSite() throws Exception {
        Cli.requireNamespaces();
        int now = SITES.indexOf(site());
        guide.write(Planted.PAGE, TEXTS.get(1 - now));
        Cli cli = new Cli(folder, List.of("unshare", "-rm", "bash", "-c",
                "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"",
                folder.resolve("target").toString()), List.of(), Map.of());
        Sample.Ran ran = cli.run("build");
        assertEquals(Exit.ENVIRONMENT, ran.exit(), ran.err());
        assertTrue(ran.err().contains("Read-only file system") && !ran.err().contains("\tat "), ran.err());
        assertEquals(SITES.get(now), site());
        millis(1 - now);
    }
}
