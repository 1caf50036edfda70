package whiteboard.browser.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The class files that make the class library of a program in the reader's browser that of the JDK. They lie on
/// the class path before TeaVM's own library and shadow it class by class: some are the JDK's, some are ours, some
/// are TeaVM's with members of ours.
public final class Overlay {

    private Overlay() {}

    /// The files by path in the class path, sorted. The same JDK and the same sources give the same bytes.
    public static SortedMap<String, byte[]> files() {
        Map<String, byte[]> own = OwnClasses.read();
        Map<String, byte[]> classes = new TreeMap<>(JdkRewriting.of(JdkClasses.read()));
        Set<String> twice = new HashSet<>(classes.keySet());
        twice.retainAll(own.keySet());
        if (!twice.isEmpty()) throw new IllegalStateException("both the JDK's and ours: " + twice);
        classes.putAll(own);
        for (byte[] bytes : own.values()) {
            Members.of(bytes).ifPresent(it -> classes.put(it.receiver(), it.into(
                    classes.containsKey(it.receiver()) ? classes.get(it.receiver()) : teavm(it.receiver()))));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        classes.forEach((name, bytes) -> files.put(ClassName.path(name), bytes));
        return Collections.unmodifiableSortedMap(files);
    }

    private static byte[] teavm(String internalName) {
        String path = ClassName.path(internalName);
        try (InputStream bytes = Overlay.class.getClassLoader().getResourceAsStream(path)) {
            if (bytes == null) throw new IllegalStateException("neither the JDK's list nor TeaVM has " + internalName);
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
