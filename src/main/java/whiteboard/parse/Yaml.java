package whiteboard.parse;

import java.util.List;
import whiteboard.file.Span;

/// A node of YAML in the failsafe schema (YAML 1.2.2, section 10.1): every scalar is a string,
/// so that `no`, `1_000` and `2024-01-01` are what the author wrote.
sealed interface Yaml {

    Span at();

    /// @param at the quotes included
    record Scalar(String value, Span at) implements Yaml {}

    record Sequence(List<Yaml> items, Span at) implements Yaml {}

    /// The entries in the author's order, no key twice.
    record Mapping(List<Entry> entries, Span at) implements Yaml {}

    record Entry(Scalar key, Yaml value) {}
}
