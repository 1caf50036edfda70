package whiteboard.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whiteboard.file.Located;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Syllabus;

/// How much of the syllabus the pages cover.
public record Coverage(List<Part> parts) {

    /// @param missing topics that no page covers yet, in the order of the syllabus
    /// @param topics  how many the part has
    public record Part(String title, List<Syllabus.Topic> missing, int topics) {}

    /// Every part of the syllabus, in its order.
    public static Coverage of(Guide guide) {
        Set<String> covered = new HashSet<>();
        for (Page page : guide.pages().values()) {
            for (Located<String> id : page.meta().covers()) covered.add(id.value());
        }
        return new Coverage(guide.syllabus().parts().stream().map(part -> new Part(part.title(),
                part.topics().stream().filter(it -> !covered.contains(it.id())).toList(),
                part.topics().size())).toList());
    }

    /// How many topics no page covers yet.
    public int missing() {
        return parts.stream().mapToInt(it -> it.missing().size()).sum();
    }

    /// How many topics the syllabus has.
    public int topics() {
        return parts.stream().mapToInt(Part::topics).sum();
    }

    /// For people: what is not covered yet, part by part, and the count.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part.missing.isEmpty()) continue;
            text.append(part.title + ": " + part.missing.size() + " of " + part.topics + " to do\n");
            for (Syllabus.Topic it : part.missing) text.append("  " + it.id() + "  " + it.title() + "\n");
        }
        return text.toString() + (topics() - missing()) + " of " + topics() + " topics are covered\n";
    }
}
