package whiteboard.render.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import whiteboard.file.Hash;
import whiteboard.file.Leftovers;

/// Texts by text in one file, whose name tells what made them. A file that is not whole counts for nothing:
/// its last 16 bytes are the checksum of the rest.
final class TypesetCache {

    private static final int DIGITS = 16;

    private TypesetCache() {}

    static Map<String, String> read(Path file) {
        if (!Files.isRegularFile(file)) return Map.of();
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < DIGITS) return Map.of();
            byte[] data = Arrays.copyOf(all, all.length - DIGITS);
            String hash = new String(all, data.length, DIGITS, StandardCharsets.US_ASCII);
            return Hash.quick(data).equals(hash) ? entries(data) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Map<String, String> entries(byte[] data) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(data));
        Map<String, String> entries = new TreeMap<>();
        for (int rest = in.readInt(); rest > 0; rest--) entries.put(text(in), text(in));
        return entries;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void write(Path file, Map<String, String> entries) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(entries.size());
            for (var entry : new TreeMap<>(entries).entrySet()) {
                text(entry.getKey(), out);
                text(entry.getValue(), out);
            }
            bytes.write(Hash.quick(bytes.toByteArray()).getBytes(StandardCharsets.US_ASCII));
            Leftovers.replace(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
