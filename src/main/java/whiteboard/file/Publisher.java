package whiteboard.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a site beside the old one and swaps the two, so that whoever reads the folder sees the whole old site
/// or the whole new one, whenever the build is killed. Files whose bytes did not change are linked, not written.
///
/// Use it once: [#add] every output, from any thread, then [#publish], then [#close]. Closed without having
/// published, it leaves the old site as it was.
public final class Publisher implements AutoCloseable {

    private final Path site, staging;
    private final FileChannel channel;
    private final FileLock lock;
    private final Set<String> changed = ConcurrentHashMap.newKeySet(), same = ConcurrentHashMap.newKeySet();

    private final Map<String, Listed> files = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final boolean first;

    /// @param sums    checksum of every file of the site, by its path
    /// @param written how many of them were written
    public record Result(Map<String, String> sums, int written) {}

    /// Waits until no other build writes to the same folder.
    ///
    /// @param site the folder of the site; need not exist
    public Publisher(Path site) throws IOException {
        this.site = site.toAbsolutePath().normalize();
        Path beside = this.site.getParent();
        String name = this.site.getFileName().toString();
        Files.createDirectories(beside);
        refuseForeign();
        channel = FileChannel.open(beside.resolve("." + name + ".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = channel.lock();
        first = !Files.exists(this.site);
        try (Stream<Path> all = Files.list(beside)) {
            for (Path left : all.filter(it -> it.getFileName().toString().startsWith("." + name + ".new")).toList()) {
                Leftovers.remove(left);
            }
        }
        staging = Leftovers.folder(beside.resolve("." + name + ".new"));
    }

    /// A folder that is there but was not made by a build is not to be replaced by one.
    private void refuseForeign() throws IOException {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) return;
        boolean ours = Files.isRegularFile(site.resolve("sitemap.xml"));
        boolean empty;
        try (Stream<Path> inside = Files.isDirectory(site) ? Files.list(site) : Stream.of(site)) {
            empty = inside.findAny().isEmpty();
        }
        if (!ours && !empty) {
            throw new EnvironmentProblem(site + " is there and is not a site that Whiteboard built",
                    "name another folder with --output, or remove it");
        }
    }

    /// Adds a file of the new site.
    public void add(Output output) {
        files.put(output.path(), Listed.of(output));
        try {
            if (isOld(output)) {
                once(same.add(output.path()) && !changed.contains(output.path()), output);
                return;
            }
            once(changed.add(output.path()) && !same.contains(output.path()), output);
            Files.write(place(output.path()), output.bytes(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was added so far, sorted by path.
    public List<Listed> files() {
        return files.values().stream().sorted().toList();
    }

    /// Where a file of the new site goes. Makes its folders, but not the first of them anew: once an interrupt has
    /// removed that, a writer that is still at work must not bring it back.
    private Path place(String path) throws IOException {
        Path file = staging.resolve(path);
        makeFolder(file.getParent());
        return file;
    }

    private void makeFolder(Path folder) throws IOException {
        if (folder.equals(staging) || folders.contains(folder)) return;
        makeFolder(folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException meanwhile) {
            if (!Files.isDirectory(folder)) throw meanwhile;
        }
        folders.add(folder);
    }

    private static void once(boolean first, Output output) {
        if (!first) throw new IllegalStateException("two outputs at " + output.path());
    }

    private boolean isOld(Output output) throws IOException {
        if (first) return false;
        Path old = site.resolve(output.path());
        if (!Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) return false;
        return Files.size(old) == output.bytes().length && Arrays.equals(Files.readAllBytes(old), output.bytes());
    }

    /// Makes what was added the site, at one instant.
    public Result publish() throws IOException {
        Map<String, String> sums = files.values().stream().collect(Collectors.toMap(Listed::path, Listed::sum));
        Result result = new Result(sums, changed.size());
        if (changed.isEmpty() && same.equals(oldFiles())) return result;
        for (String path : same) {
            link(place(path), site.resolve(path));
        }
        if (Files.isDirectory(site)) Swap.exchange(staging, site);
        else Files.move(staging, site);
        return result;
    }

    private static void link(Path file, Path old) throws IOException {
        try {
            Files.createLink(file, old);
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(old, file);
        }
    }

    private Set<String> oldFiles() throws IOException {
        if (!Files.isDirectory(site)) return Set.of();
        Set<String> files = ConcurrentHashMap.newKeySet();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .forEach(it -> files.add(String.join("/", names(site.relativize(it)))));
        }
        return files;
    }

    private static List<String> names(Path path) {
        return Stream.iterate(0, i -> i < path.getNameCount(), i -> i + 1).map(i -> path.getName(i).toString()).toList();
    }

    /// Removes what is left beside the site and lets other builds go on.
    @Override
    public void close() throws IOException {
        Leftovers.remove(staging);
        lock.release();
        channel.close();
    }
}
