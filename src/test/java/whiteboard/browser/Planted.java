package whiteboard.browser;

import java.util.List;
import whiteboard.file.Hash;
import whiteboard.file.Source;
import whiteboard.model.Program;

/// A program of a test, written as a compact source file.
final class Planted {

    private Planted() {}

    static Program program(String text, String promise) {
        return program("Planted", text, promise);
    }

    static Program program(String name, String text, String promise) {
        Source source = new Source("content/x/" + name + ".java", text, Hash.of(text));
        return new Program(source, name, "A planted program", List.of(), promise, source.span(0, 0), List.of(), 0);
    }
}
