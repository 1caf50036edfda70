package whiteboard.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.Syllabus;

/// Reads `content/syllabus.yaml`: a list of parts, each with a `part:` (its title) and `topics:`
/// (a mapping from ids to titles).
public final class SyllabusParser {

    private SyllabusParser() {}

    public static Parsed<Syllabus> parse(Source source) {
        List<Problem> problems = new ArrayList<>();
        List<Syllabus.Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Optional<Yaml> root = YamlReader.read(source, 0, source.text().length(), problems);
        if (root.orElse(null) instanceof Yaml.Sequence sequence) {
            for (Yaml item : sequence.items()) parts.add(part(item, ids, problems));
        } else if (root.isPresent()) {
            problems.add(new Problem(root.get().at(), Rule.KEY_VALUE, "the syllabus is a list of parts"));
        }
        return new Parsed<>(new Syllabus(source, List.copyOf(parts)), problems);
    }

    private static Syllabus.Part part(Yaml item, Set<String> ids, List<Problem> problems) {
        Keys keys = new Keys(Optional.of(item), item.at(), Keys.Rules.PLAIN, List.of("part", "topics"), problems);
        String title = keys.text("part").value();
        List<Syllabus.Topic> topics = new ArrayList<>();
        for (Yaml.Entry entry : keys.mapping("topics")) {
            String id = entry.key().value();
            if (!ids.add(id)) {
                problems.add(new Problem(entry.key().at(), Rule.KEY_VALUE, "the id `" + id + "` stands here twice"));
            } else if (entry.value() instanceof Yaml.Scalar name && !name.value().isBlank()) {
                topics.add(new Syllabus.Topic(id, name.value().strip()));
            } else {
                problems.add(new Problem(entry.key().at(), Rule.KEY_VALUE, "the topic `" + id + "` has no title"));
            }
        }
        return new Syllabus.Part(title, List.copyOf(topics));
    }
}
