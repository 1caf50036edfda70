package whiteboard.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whiteboard.file.Hash;
import whiteboard.file.Leftovers;

/// What was made of programs and charts, kept by what it was made of: a note of one line each, and the modules.
/// Safe on any thread, and beside other processes.
final class Shelf {

    private static final String NAME = "run-";

    private final Path folder;

    /// @param cache   a folder that may be deleted at any time; made if there is none
    /// @param version of all that made it, [Version#hash]
    Shelf(Path cache, String version) {
        folder = cache.resolve(NAME + version);
    }

    /// What is known of it.
    Optional<Note> find(String key) {
        try {
            return Note.parse(Files.readString(folder.resolve(key + ".txt")));
        } catch (NoSuchFileException unknown) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a module.
    byte[] module(String key) {
        try {
            return Files.readAllBytes(folder.resolve(key + ".wasm"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Note keep(String key, Proof proof) {
        Note note = switch (proof) {
            case Proof.Runs it -> {
                write(key + ".wasm", it.module());
                yield new Note(Hash.of(it.module()).substring(0, 10), "");
            }
            case Proof.Refused it -> new Note("", it.reason());
        };
        write(key + ".txt", note.text().getBytes(StandardCharsets.UTF_8));
        return note;
    }

    private void write(String name, byte[] bytes) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                removeOlder();
            }
            Leftovers.replace(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What older versions have made serves nobody any more, but a server that still runs.
    private void removeOlder() throws IOException {
        try (Stream<Path> all = Files.list(folder.getParent())) {
            List<Path> others = all.filter(it -> it.getFileName().toString().startsWith(NAME) && !it.equals(folder))
                    .sorted(Comparator.comparing(Shelf::modified).reversed()).toList();
            for (Path it : others.subList(Math.min(1, others.size()), others.size())) Leftovers.remove(it);
        }
    }

    private static FileTime modified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param hash   the start of the module's SHA-256; empty where there is none
    /// @param reason why not; empty where there is one
    record Note(String hash, String reason) {

        private String text() {
            return hash + "\n" + reason + "\n";
        }

        private static Optional<Note> parse(String text) {
            String[] lines = text.split("\n", -1);
            return lines.length == 3 ? Optional.of(new Note(lines[0], lines[1])) : Optional.empty();
        }
    }
}
