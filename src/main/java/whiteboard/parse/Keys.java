package whiteboard.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whiteboard.file.Located;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;

/// The values of a mapping by their keys. What is unknown, missing or of the wrong kind becomes a problem,
/// and the caller goes on with an empty value.
final class Keys {

    /// Which rules a mapping obeys: front matter and charts have their own.
    record Rules(Rule unknown, Rule missing, Rule value) {

        static final Rules PLAIN = new Rules(Rule.KEY_UNKNOWN, Rule.KEY_MISSING, Rule.KEY_VALUE);
        static final Rules CHART = new Rules(Rule.CHART_KEY, Rule.CHART_KEY, Rule.CHART_KEY);
    }

    private final Map<String, Yaml> values = new LinkedHashMap<>();
    private final Span home;
    private final Rules rules;
    private final List<Problem> problems;
    private final boolean broken;

    /// @param home where a missing key is reported
    /// @param root nothing where the syntax is broken: then no key is reported as missing
    Keys(Optional<Yaml> root, Span home, Rules rules, List<String> known, List<Problem> problems) {
        this.home = home;
        this.rules = rules;
        this.problems = problems;
        this.broken = !(root.orElse(null) instanceof Yaml.Mapping);
        if (root.isPresent() && broken) {
            problems.add(new Problem(root.get().at(), rules.value, "a list of `key: value` is expected here"));
        }
        if (!(root.orElse(null) instanceof Yaml.Mapping mapping)) return;
        for (Yaml.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (known.contains(key)) values.put(key, entry.value());
            else unknown(entry.key(), known);
        }
    }

    private void unknown(Yaml.Scalar key, List<String> known) {
        String nearest = Nearest.help(key.value(), known);
        problems.add(new Problem(key.at(), rules.unknown, "unknown key `" + key.value() + "`",
                nearest.isEmpty() ? "known keys: " + String.join(", ", known) : nearest));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// A required string; empty, and a problem, where there is none.
    Located<String> text(String key) {
        if (!values.containsKey(key)) missing(key);
        return optional(key);
    }

    /// A string; empty where the key is missing.
    Located<String> optional(String key) {
        Yaml value = values.get(key);
        if (value instanceof Yaml.Scalar scalar) {
            if (scalar.value().isBlank()) wrong(scalar.at(), "`" + key + "` is empty", "");
            return new Located<>(scalar.value().strip(), scalar.at());
        }
        if (value != null) wrong(value.at(), "`" + key + "` is one value, not a list", "");
        return new Located<>("", value == null ? home : value.at());
    }

    /// A required list of strings.
    List<Located<String>> texts(String key) {
        if (!values.containsKey(key)) missing(key);
        Yaml value = values.get(key);
        if (value instanceof Yaml.Sequence sequence) return strings(key, sequence);
        if (value != null) wrong(value.at(), "`" + key + "` is a list", "write `" + key + ": [...]`");
        return List.of();
    }

    /// A required string or list of strings.
    List<Located<String>> oneOrMore(String key) {
        if (values.get(key) instanceof Yaml.Sequence sequence) return strings(key, sequence);
        Located<String> one = text(key);
        return one.value().isEmpty() ? List.of() : List.of(one);
    }

    /// The entries of a required mapping.
    List<Yaml.Entry> mapping(String key) {
        if (!values.containsKey(key)) missing(key);
        Yaml value = values.get(key);
        if (value instanceof Yaml.Mapping mapping) return mapping.entries();
        if (value != null) wrong(value.at(), "`" + key + "` is a list of `key: value`", "");
        return List.of();
    }

    private List<Located<String>> strings(String key, Yaml.Sequence sequence) {
        List<Located<String>> strings = new ArrayList<>();
        for (Yaml item : sequence.items()) {
            boolean full = item instanceof Yaml.Scalar scalar && !scalar.value().isBlank();
            if (!full) wrong(item.at(), "the items of `" + key + "` are words", "");
            else strings.add(new Located<>(((Yaml.Scalar) item).value().strip(), item.at()));
        }
        return strings;
    }

    /// The one of `choices` that the value names, or the first and a problem.
    <T> T choice(Located<String> value, Map<String, T> choices) {
        T chosen = choices.get(value.value());
        if (chosen != null) return chosen;
        if (!value.value().isEmpty()) {
            String nearest = Nearest.help(value.value(), choices.keySet());
            wrong(value.at(), "`" + value.value() + "` is not known here",
                    nearest.isEmpty() ? "one of " + String.join(", ", choices.keySet()) : nearest);
        }
        return choices.values().iterator().next();
    }

    private void missing(String key) {
        if (!broken) problems.add(new Problem(home, rules.missing, "the key `" + key + "` is missing"));
    }

    void wrong(Span at, String message, String help) {
        problems.add(new Problem(at, rules.value, message, help));
    }
}
