package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whiteboard.file.Hash;

/// A guide with a good site, into which one fault at a time is planted and built as a user would. Each time a second
/// fault stands in another file, which must be told in the same run; nothing may be published; the guide is mended
/// behind it.
final class Planted {

    static final String PAGE = "content/ai/algorithms/k-means.md", PROGRAM = "content/ai/algorithms/KMeans.java";

    private static final Pattern HEAD = Pattern.compile("(?m)^(.+):(\\d+):(\\d+): error\\[([a-z-]+)]: (.*)$");
    private static final String PLACE = "### Choosing k\n";
    private static final String NEIGHBOUR =
            "content/ai/README.md:3:10: error[link-target]: no file `content/ai/nowhere.md`";
    /// Far more than any case takes on a quiet machine, far less than a hang.
    private static final Duration HANG = Duration.ofSeconds(20);

    private final Sample guide;
    private final Map<String, String> files, site;

    private Planted(Sample guide) throws IOException {
        this.guide = guide;
        this.files = new TreeMap<>();
        for (String path : List.of("content/ai/README.md", PAGE, PROGRAM)) files.put(path, guide.read(path));
        this.site = manifest(guide.folder().resolve("target/site"));
    }

    static Planted in(Path folder) throws IOException {
        Sample guide = Sample.in(folder);
        Sample.Ran ran = guide.run("build");
        assertEquals(Exit.FINE, ran.exit(), ran.err());
        return new Planted(guide);
    }

    Sample guide() {
        return guide;
    }

    /// Every file with the hash of its bytes.
    static Map<String, String> manifest(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path it : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(it).toString(), Hash.of(Files.readAllBytes(it)));
            }
        }
        return files;
    }

    /// The heads of all problems: place, code and message.
    static List<String> heads(String err) {
        return heads(err, 0);
    }

    /// The same, places in the page counted from the planted line as `+0`.
    private static List<String> heads(String err, int from) {
        return HEAD.matcher(err).results().map(it -> {
            int line = Integer.parseInt(it.group(2));
            boolean near = it.group(1).equals(PAGE) && from > 0 && line >= from;
            String place = near ? "+" + (line - from) : it.group(1) + ":" + line;
            return place + ":" + it.group(3) + ": " + it.group(4) + ": " + it.group(5);
        }).toList();
    }

    /// Markdown planted into the page is refused with these problems.
    void markdown(String name, String markdown, String expected) {
        String page = files.get(PAGE);
        int at = page.indexOf(PLACE), line = page.substring(0, at).split("\n", -1).length;
        refused(name, PAGE, page.substring(0, at) + markdown + "\n\n" + page.substring(at), line, expected);
    }

    /// A file with one text replaced is refused with these problems.
    void edited(String path, String from, String to, String expected) {
        assertTrue(files.get(path).contains(from), from);
        refused(to.substring(0, Math.min(to.length(), 200)), path, files.get(path).replace(from, to), 0, expected);
    }

    /// An image that the page shows is refused with this problem, given without its path; or, empty, is not.
    void image(String name, String text, String expected) {
        String path = "content/ai/algorithms/" + name;
        guide.write(path, text);
        String shown = files.get(PAGE).replace(PLACE, "![A picture](" + name + ")\n\n" + PLACE);
        try {
            refused(text, PAGE, shown, 0, expected.isEmpty() ? "" : path + ":" + expected);
        } finally {
            assertTrue(guide.folder().resolve(path).toFile().delete());
        }
    }

    private void refused(String name, String path, String text, int line, String expected) {
        guide.write("content/ai/README.md", files.get("content/ai/README.md").replace("part.", "p[a](nowhere.md)."));
        guide.write(path, text);
        try {
            assertEquals(expected, String.join("\n", refused(name, line)), name);
        } finally {
            files.forEach(guide::write);
        }
    }

    private List<String> refused(String name, int line) {
        Sample.Ran ran = assertTimeoutPreemptively(HANG, () -> guide.run("build"), name);
        assertEquals(Exit.PROBLEMS, ran.exit(), name + "\n" + ran.err());
        assertFalse(ran.err().contains("\tat "), name + "\n" + ran.err());
        List<String> heads = heads(ran.err(), line);
        assertTrue(ran.err().contains(NEIGHBOUR), "the neighbour is not told: " + name + "\n" + ran.err());
        assertStands(name);
        return heads.stream().filter(it -> !it.startsWith("content/ai/README.md:")).toList();
    }

    void assertStands(String name) {
        try {
            assertEquals(site, manifest(guide.folder().resolve("target/site")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Markdown planted into the page is built; returns the HTML of the page.
    String built(String name, String markdown) throws IOException {
        String page = files.get(PAGE);
        guide.write(PAGE, page.replace(PLACE, markdown + "\n\n" + PLACE));
        String other = guide.folder().resolve("target/other").toString();
        Sample.Ran ran = assertTimeoutPreemptively(HANG, () -> guide.run("build", "--output", other), name);
        files.forEach(guide::write);
        assertEquals(Exit.FINE, ran.exit(), name + "\n" + ran.err());
        return guide.read("target/other/ai/algorithms/k-means/index.html");
    }
}
