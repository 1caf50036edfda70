package whiteboard.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import whiteboard.file.Hash;
import whiteboard.file.Source;
import whiteboard.model.Program;
import whiteboard.parse.ProgramParser;

/// The programs of the guide itself.
public final class Content {

    private Content() {}

    /// Sorted by path.
    public static List<Program> programs() throws IOException {
        List<Program> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path it : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                String text = Files.readString(it);
                programs.add(ProgramParser.parse(new Source(it.toString().replace('\\', '/'), text, Hash.of(text))).value());
            }
        }
        return programs;
    }
}
