package whiteboard.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads a content folder as it was at one moment: links are not followed, special files not opened, and a file
/// that changes while the folder is read makes the reader start again.
public final class TreeReader {

    private static final Set<String> TEXT = Set.of("md", "java", "yaml", "yml");
    private static final Set<String> BINARY = Set.of("png", "jpg", "jpeg", "webp", "svg", "csv", "tsv", "txt", "json");
    private static final long TEXT_LIMIT = 1 << 20, BINARY_LIMIT = 5 << 20;
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

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /// A file as it was found; two findings are equal if nothing was written in between. A folder's time counts too:
    /// a listing may miss a file that is renamed meanwhile.
    private record Found(Path file, long size, FileTime modified, Object key, boolean regular, boolean folder) {}

    private static SortedMap<String, Found> list(Path folder) throws IOException {
        SortedMap<String, Found> found = new TreeMap<>();
        String top = folder.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName().toString();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes it) {
                if (!dir.equals(folder) && hidden(dir)) return FileVisitResult.SKIP_SUBTREE;
                found.put(name(dir), new Found(dir, 0, it.lastModifiedTime(), it.fileKey(), false, true));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes it) {
                if (hidden(file)) return FileVisitResult.CONTINUE;
                found.put(name(file), new Found(file, it.size(), it.lastModifiedTime(), it.fileKey(),
                        it.isRegularFile(), false));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw e;
            }

            private String name(Path path) {
                if (path.equals(folder)) return top;
                StringBuilder name = new StringBuilder(top);
                for (Path part : folder.relativize(path)) name.append('/').append(part);
                return name.toString();
            }
        });
        return found;
    }

    /// A file's content, or what is wrong with it.
    private record Content(Source source, Asset asset, List<Problem> problems) {}

    /// Null if a file vanished meanwhile.
    private static Tree read(SortedMap<String, Found> found) throws IOException {
        NameEncoding.require(found.keySet());
        List<Problem> problems = new ArrayList<>(FileNames.problems(List.copyOf(found.keySet())));
        List<Content> contents;
        try {
            contents = List.copyOf(found.entrySet()).parallelStream().map(it -> read(it.getKey(), it.getValue())).toList();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) return null;
            throw e.getCause();
        }
        contents.forEach(it -> problems.addAll(it.problems));
        return new Tree(contents.stream().map(Content::source).filter(Objects::nonNull).toList(),
                contents.stream().map(Content::asset).filter(Objects::nonNull).toList(), problems);
    }

    private static Content read(String path, Found it) {
        Problem wrong = wrong(path, it);
        if (wrong != null) return new Content(null, null, List.of(wrong));
        if (it.folder) return new Content(null, null, List.of());
        try {
            byte[] bytes = Files.readAllBytes(it.file);
            if (BINARY.contains(extension(path))) return new Content(null, new Asset(path, bytes), List.of());
            List<Problem> problems = new ArrayList<>();
            return new Content(decode(path, bytes, problems), null, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem wrong(String path, Found it) {
        Span at = new Source(path, "", "").whole();
        String extension = extension(path);
        boolean known = TEXT.contains(extension) || BINARY.contains(extension);
        if (it.folder) {
            return known ? new Problem(at, Rule.FILE_KIND, "a folder has the name of a file", "rename it") : null;
        }
        if (!it.regular) return new Problem(at, Rule.FILE_KIND, "not a regular file", "put the file itself here");
        if (!known) {
            return new Problem(at, Rule.FILE_KIND, "a file of a kind that the guide does not know",
                    "known are " + String.join(", ", Stream.concat(TEXT.stream(), BINARY.stream()).sorted().toList()));
        }
        long limit = TEXT.contains(extension) ? TEXT_LIMIT : BINARY_LIMIT;
        if (it.size <= limit) return null;
        return new Problem(at, Rule.FILE_SIZE, it.size + " bytes, the limit is " + limit, "split it");
    }

    private static Source decode(String path, byte[] bytes, List<Problem> problems) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int bad = decoded.indexOf('\uFFFD') < 0 ? -1 : Utf8.firstInvalid(bytes);
        String text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded).replace("\r\n", "\n");
        // a text in which nothing was replaced is what its bytes say
        boolean plain = bad < 0 && text.length() == decoded.length();
        Source source = new Source(path, plain ? KeptText.of(bytes, text) : KeptText.of(text), Hash.quick(bytes));
        if (bad >= 0) {
            int at = text.indexOf('\uFFFD');
            problems.add(new Problem(source.span(at, at + 1), Rule.FILE_ENCODING,
                    "byte 0x%02X at offset %d is not UTF-8".formatted(bytes[bad] & 0xFF, bad), "save the file as UTF-8"));
        }
        return source;
    }

    private static boolean hidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    private static String extension(String path) {
        return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
    }
}
