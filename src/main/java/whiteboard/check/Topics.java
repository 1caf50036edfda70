package whiteboard.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whiteboard.file.Located;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Guide;
import whiteboard.model.Page;

/// Whether pages cover topics of the syllabus, each at most once.
final class Topics {

    private Topics() {}

    static List<Problem> problems(Guide guide) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = guide.syllabus().topics().keySet();
        Map<String, Page> covered = new HashMap<>();
        for (Page page : guide.pages().values()) {
            for (Located<String> id : page.meta().covers()) {
                if (!known.contains(id.value())) {
                    problems.add(new Problem(id.at(), Rule.SYLLABUS_ID,
                            "syllabus.yaml has no topic `" + id.value() + "`", Nearest.help(id.value(), known)));
                    continue;
                }
                Page other = covered.putIfAbsent(id.value(), page);
                if (other == null) continue;
                problems.add(new Problem(id.at(), Rule.SYLLABUS_TWICE, "`" + id.value() + "` is covered by "
                        + (other == page ? "this page already" : other.source() + " too"), "leave it to one page"));
            }
        }
        return problems;
    }
}
