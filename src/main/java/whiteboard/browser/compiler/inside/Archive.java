package whiteboard.browser.compiler.inside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files in one array of bytes: how many (4 bytes, the highest first), for each the length of its name (2), its name
/// in UTF-8 and its size (4), then the contents one after another.
public final class Archive {

    private final byte[] bytes;
    private final Map<String, Extent> extents = new LinkedHashMap<>();

    private record Extent(int from, int to) {}

    public Archive(byte[] bytes) {
        this.bytes = bytes;
        int count = number(0, 4), at = 4, size = 0;
        for (int i = 0; i < count; i++) {
            int length = number(at, 2);
            String name = new String(bytes, at + 2, length, StandardCharsets.UTF_8);
            int content = number(at + 2 + length, 4);
            extents.put(name, new Extent(size, size + content));
            size += content;
            at += 6 + length;
        }
        int start = at;
        extents.replaceAll((_, it) -> new Extent(start + it.from, start + it.to));
    }

    private int number(int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) number = number << 8 | bytes[i] & 0xFF;
        return number;
    }

    /// The names, in their order.
    public Collection<String> names() {
        return extents.keySet();
    }

    /// A copy of a file; null where there is none.
    public byte[] find(String name) {
        Extent it = extents.get(name);
        return it == null ? null : Arrays.copyOfRange(bytes, it.from, it.to);
    }
}
