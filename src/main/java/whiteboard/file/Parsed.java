package whiteboard.file;

import java.util.List;

/// What a parser returns: always a value, so that one run tells all that is wrong.
public record Parsed<T>(T value, List<Problem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, List.of());
    }
}
