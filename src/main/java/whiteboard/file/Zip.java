package whiteboard.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An archive (PKWARE's APPNOTE 6.3) in memory: equal files give equal bytes, whatever the clock and the zone.
public final class Zip {

    /// An early moment of those that the format tells without an extra field, which an EPUB's first entry may not have.
    private static final LocalDateTime THEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /// Adds a file, packed.
    public Zip add(String path, byte[] content) {
        return put(new ZipEntry(path), content);
    }

    /// Adds a file as it is: what is packed already, and what a reader looks for at a fixed place.
    public Zip store(String path, byte[] content) {
        ZipEntry entry = new ZipEntry(path);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return put(entry, content);
    }

    private Zip put(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(THEN);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// The archive, whole.
    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
