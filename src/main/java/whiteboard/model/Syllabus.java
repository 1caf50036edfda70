package whiteboard.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whiteboard.file.Source;

/// What the guide has promised to teach: `content/syllabus.yaml`.
public record Syllabus(Source source, List<Part> parts) {

    public record Part(String title, List<Topic> topics) {}

    public record Topic(String id, String title) {}

    /// Every topic by its id.
    public Map<String, Topic> topics() {
        return parts.stream().flatMap(it -> it.topics().stream())
                .collect(Collectors.toMap(Topic::id, it -> it, (a, b) -> a));
    }
}
