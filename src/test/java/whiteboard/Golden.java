package whiteboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts of which every character is reviewed: `-Dgolden=accept` writes them anew, and the diff is read.
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void compare(String name, String actual) {
        Path golden = FOLDER.resolve(name);
        try {
            if ("accept".equals(System.getProperty("golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            assertEquals(Files.exists(golden) ? Files.readString(golden) : "", actual, golden.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
