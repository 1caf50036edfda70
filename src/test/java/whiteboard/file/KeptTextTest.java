package whiteboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text that nobody reads takes the memory of its bytes, and is the same text when it is read again.
class KeptTextTest {

    @TempDir
    private Path folder;

    /// As a file with these characters is read.
    private void kept(String written, String read) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("a.md"), written);
        Source source = TreeReader.read(content).sources().getFirst();
        for (int i = 0; i < 3; i++) {
            assertEquals(read, source.text());
            System.gc();
        }
    }

    @Test
    void aTextIsTheSameWheneverItIsRead() throws IOException {
        kept("plain", "plain");
        kept("Zürich", "Zürich");
        kept("a — b, 𝔼[x] ≤ 1", "a — b, 𝔼[x] ≤ 1");
        kept("a — b\r\nc", "a — b\nc");
        kept("\uFEFFa — b", "a — b");
        kept("", "");
    }

    @Test
    void aTextOfPlainCharactersKeepsItsString() {
        String text = "plain".repeat(3);
        assertSame(text, KeptText.of(text.getBytes(StandardCharsets.UTF_8), text).text());
    }
}
