package whiteboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedAndNothingStaysBesideIt() throws IOException {
        int registered = Leftovers.registered();
        Path file = folder.resolve("cache/of/notes.txt");
        for (String it : List.of("one", "three")) {
            Leftovers.replace(file, it.getBytes(StandardCharsets.UTF_8));
            assertEquals(it, Files.readString(file));
        }
        assertEquals(List.of("notes.txt"), names(file.getParent()));
        assertEquals(registered, Leftovers.registered());
    }

    @Test
    void whatCannotBeReplacedStaysAndSoDoesNothingBesideIt() throws IOException {
        int registered = Leftovers.registered();
        Path taken = Files.createDirectories(folder.resolve("taken/inside")).getParent();
        assertThrows(IOException.class, () -> Leftovers.replace(taken, new byte[1]));
        assertEquals(List.of("taken"), names(folder));
        assertEquals(registered, Leftovers.registered());
    }

    @Test
    void aReaderNeverSeesHalfOfAFile() throws Exception {
        Path file = folder.resolve("page");
        byte[] old = "a".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        byte[] young = "b".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
        Leftovers.replace(file, old);
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; !stop.get(); i++) Leftovers.replace(file, i % 2 == 0 ? young : old);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        for (int i = 0; i < 200; i++) {
            byte[] read = Files.readAllBytes(file);
            boolean whole = java.util.Arrays.equals(read, old) || java.util.Arrays.equals(read, young);
            if (!whole) stop.set(true);
            assertTrue(whole, read.length + " bytes");
        }
        stop.set(true);
        writer.join();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
