package whiteboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import whiteboard.file.Hash;
import whiteboard.file.Leftovers;
import whiteboard.file.Tree;

/// What the last build of a site was made of, by hash, and what it wrote, by checksum: where neither changed, there is
/// nothing to build.
///
/// @param record the file that keeps it
/// @param key    hash of all that decides the site's bytes; empty where the generator itself has no hash
record LastBuild(Path record, String key) {

    /// @param edition what else the call asked for
    static LastBuild of(Project project, Tree tree, InPage inPage, String edition) throws IOException {
        Path record = project.cache().resolve("site-" + Hash.of(project.output().toString()).substring(0, 16) + ".txt");
        StringBuilder asked = new StringBuilder(project.baseUrl().orElse("")).append('\n').append(edition).append('\n');
        if (inPage.wanted()) asked.append("modules of ").append(Runtime.version()).append('\n');
        if (inPage.compilerWanted()) asked.append("compiler\n");
        return new LastBuild(record, Fingerprint.quick(project, tree, asked.toString()).orElse(""));
    }

    /// How many files the site has, if it is still, byte for byte, what the same content gave.
    Optional<Integer> stands(Path site) throws IOException {
        if (key.isEmpty()) return Optional.empty();
        try {
            List<String> lines = Files.readAllLines(record);
            if (lines.isEmpty() || !lines.getFirst().equals(key)) return Optional.empty();
            List<String> files = lines.subList(1, lines.size());
            return files.equals(sums(site)) ? Optional.of(files.size()) : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /// Takes down what a build wrote.
    ///
    /// @param written checksum of each file, by its path
    void remember(Map<String, String> written) throws IOException {
        if (key.isEmpty()) return;
        List<String> lines = new ArrayList<>(List.of(key));
        new TreeMap<>(written).forEach((path, sum) -> lines.add(sum + " " + path));
        lines.add("");
        Leftovers.replace(record, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sums(Path site) throws IOException {
        if (!Files.isDirectory(site)) return List.of();
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .forEach(it -> files.put(site.relativize(it).toString().replace('\\', '/'), it));
        }
        return files.entrySet().parallelStream().map(it -> sum(it.getValue()) + " " + it.getKey()).toList();
    }

    private static String sum(Path file) {
        try {
            return Hash.quick(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
