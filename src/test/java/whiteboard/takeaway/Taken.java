package whiteboard.takeaway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import whiteboard.model.Guide;
import whiteboard.render.Takeaway;
import whiteboard.render.typeset.Typesetter;

/// The files of the sample guide to take along.
final class Taken {

    static final long CHANGED = 1_780_000_000;

    private Taken() {}

    static Takeaway of(Guide guide, Path cache) {
        try (Typesetter typesetter = Typesetter.open(cache)) {
            return new Takeaway(guide, typesetter.prepare(guide).value(), CHANGED);
        }
    }

    /// The files of an archive.
    static SortedMap<String, byte[]> unpacked(byte[] archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
