package whiteboard.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a file holds, or what is wrong with it.
///
/// @param source of a text; null of all else
/// @param asset  of a file that is published as it is; null of all else
record Content(Source source, Asset asset, List<Problem> problems) {

    private static final Set<String> TEXT = Set.of("md", "java", "yaml", "yml");
    private static final Set<String> BINARY = Set.of("png", "jpg", "jpeg", "webp", "svg", "csv", "tsv", "txt", "json");
    private static final long TEXT_LIMIT = 1 << 20, BINARY_LIMIT = 5 << 20;

    /// Reads a file.
    ///
    /// @throws UncheckedIOException where that fails
    static Content of(String path, Found it) {
        Problem wrong = wrong(path, it);
        if (wrong != null) return new Content(null, null, List.of(wrong));
        if (it.folder()) return new Content(null, null, List.of());
        try {
            byte[] bytes = Files.readAllBytes(it.file());
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
        if (it.folder()) {
            return known ? new Problem(at, Rule.FILE_KIND, "a folder has the name of a file", "rename it") : null;
        }
        if (!it.regular()) return new Problem(at, Rule.FILE_KIND, "not a regular file", "put the file itself here");
        if (!known) {
            return new Problem(at, Rule.FILE_KIND, "a file of a kind that the guide does not know",
                    "known are " + String.join(", ", Stream.concat(TEXT.stream(), BINARY.stream()).sorted().toList()));
        }
        long limit = TEXT.contains(extension) ? TEXT_LIMIT : BINARY_LIMIT;
        if (it.size() <= limit) return null;
        return new Problem(at, Rule.FILE_SIZE, it.size() + " bytes, the limit is " + limit, "split it");
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

    private static String extension(String path) {
        return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
    }
}
