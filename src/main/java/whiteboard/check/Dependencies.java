package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Guide;
import whiteboard.model.Program;

/// Whether programs depend only on what guide.yaml allows: what they load runs on the readers' machines.
final class Dependencies {

    private Dependencies() {}

    static List<Problem> problems(Guide guide) {
        List<Problem> problems = new ArrayList<>();
        List<String> allowed = guide.settings().dependencies();
        for (Program program : guide.programs().values()) {
            for (Program.Dependency it : program.dependencies()) {
                if (allowed.contains(it.coordinates())) continue;
                String help = Nearest.help(it.coordinates(), allowed);
                problems.add(new Problem(it.at(), Rule.PROGRAM_DEPENDENCY,
                        "`" + it.coordinates() + "` is not allowed by guide.yaml",
                        help.isEmpty() ? "add it to `dependencies` there" : help));
            }
        }
        return problems;
    }
}
