package whiteboard.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a content folder as it was at one moment: links are not followed, special files not opened, and a file
/// that changes while the folder is read makes the reader start again.
public final class TreeReader {

    private static final int TRIES = 8, FIRST_PAUSE_MILLIS = 2;

    private TreeReader() {}

    /// @param folder the content folder; paths begin with its name
    /// @throws IOException with the path of the file that could not be read
    public static Tree read(Path folder) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            SortedMap<String, Found> before = list(folder);
            Tree tree = read(before);
            if (tree != null && before.equals(list(folder))) return tree;
            pause(FIRST_PAUSE_MILLIS << i);
        }
        throw new EnvironmentProblem("files under " + folder + " keep changing while they are read",
                "stop what writes to them and try again");
    }

    /// What was read before, with some files read anew: at once, but only where these are texts that were there before,
    /// are whole and are not being written. What else has changed in the folder it does not tell.
    ///
    /// @param changed files in the folder
    public static Optional<Tree> read(Path folder, Tree before, Set<Path> changed) throws IOException {
        List<Source> sources = new ArrayList<>(before.sources());
        String top = folder.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName().toString();
        for (Path file : changed) {
            String path = name(top, folder.relativize(file));
            int at = sources.stream().map(Source::path).toList().indexOf(path);
            if (at < 0) return Optional.empty();
            try {
                Found found = Found.file(file);
                Content content = Content.of(path, found);
                if (content.source() == null || !content.problems().isEmpty() || !Found.file(file).equals(found)) return Optional.empty();
                sources.set(at, content.source());
            } catch (NoSuchFileException | UncheckedIOException gone) {
                return Optional.empty();
            }
        }
        return Optional.of(new Tree(sources, before.assets(), before.problems()));
    }

    private static String name(String top, Path below) {
        StringBuilder name = new StringBuilder(top);
        for (Path part : below) name.append('/').append(part);
        return name.toString();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private static SortedMap<String, Found> list(Path folder) throws IOException {
        SortedMap<String, Found> found = new TreeMap<>();
        String top = folder.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName().toString();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes it) {
                if (!dir.equals(folder) && hidden(dir)) return FileVisitResult.SKIP_SUBTREE;
                found.put(name(dir), Found.folder(dir, it));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes it) {
                if (hidden(file)) return FileVisitResult.CONTINUE;
                found.put(name(file), Found.file(file, it));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw e;
            }

            private String name(Path path) {
                return path.equals(folder) ? top : TreeReader.name(top, folder.relativize(path));
            }
        });
        return found;
    }

    /// Null if a file vanished meanwhile.
    private static Tree read(SortedMap<String, Found> found) throws IOException {
        NameEncoding.require(found.keySet());
        List<Problem> problems = new ArrayList<>(FileNames.problems(List.copyOf(found.keySet())));
        List<Content> contents;
        try {
            contents = List.copyOf(found.entrySet()).parallelStream().map(it -> Content.of(it.getKey(), it.getValue())).toList();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) return null;
            throw e.getCause();
        }
        contents.forEach(it -> problems.addAll(it.problems()));
        return new Tree(contents.stream().map(Content::source).filter(Objects::nonNull).toList(),
                contents.stream().map(Content::asset).filter(Objects::nonNull).toList(), problems);
    }

    private static boolean hidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }
}
