package whiteboard.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import whiteboard.model.Part;

/// Parts of a page by the heading of level 2 that they stand under.
final class Chapters {

    private Chapters() {}

    static List<Part> under(List<Part> parts, String heading) {
        return under(parts, heading::equals);
    }

    static List<Part> under(List<Part> parts, Block.Purpose purpose) {
        return under(parts, it -> Block.purpose(it) == purpose);
    }

    private static List<Part> under(List<Part> parts, Predicate<String> heading) {
        List<Part> under = new ArrayList<>();
        boolean inside = false;
        for (Part part : parts) {
            boolean begins = part instanceof Part.Heading it && it.level() == 2;
            if (begins) inside = heading.test(((Part.Heading) part).text());
            else if (inside) under.add(part);
        }
        return under;
    }

    /// What the interviewer of a transcript says first, without the label `Interviewer (0:30).`; empty for nothing.
    static String opening(List<Part> transcript) {
        for (Part part : transcript) {
            if (!(part instanceof Part.Prose prose) || !prose.text().startsWith("Interviewer")) continue;
            return prose.text().replaceFirst("^Interviewer[^.]*\\.\\s*", "").strip();
        }
        return "";
    }

    /// The last table, alone; empty for none.
    static List<Part> lastTable(List<Part> parts) {
        return parts.reversed().stream().filter(Chapters::table).limit(1).toList();
    }

    private static boolean table(Part part) {
        return part instanceof Part.Prose prose && prose.shape() == Part.Shape.TABLE;
    }
}
