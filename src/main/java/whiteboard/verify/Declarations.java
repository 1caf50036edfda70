package whiteboard.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Program;

/// What authors say of mutants that no test can kill, since they are the same algorithm: `// equivalent: reason` at
/// the end of the line, or alone on the line above. It excuses the survivors of its line, and none that is killed;
/// one that excuses nothing is a problem.
///
/// @param survived without an excuse
record Declarations(List<Mutant> survived, List<Score.Declared> excused, List<Problem> problems) {

    private static final Pattern COMMENT = Pattern.compile("// equivalent: *(\\S.*)?$", Pattern.MULTILINE);

    static Declarations of(Program program, List<Mutant> same) {
        List<Mutant> survived = new ArrayList<>();
        List<Score.Declared> excused = new ArrayList<>();
        Set<Span> used = new HashSet<>();
        for (Mutant mutant : same) {
            Optional<Matcher> comment = comment(program, mutant.at());
            comment.ifPresent(it -> used.add(program.source().span(it.start(), it.end())));
            if (comment.isEmpty()) survived.add(mutant);
            else excused.add(new Score.Declared(mutant, comment.get().group(1)));
        }
        return new Declarations(List.copyOf(survived), List.copyOf(excused), unused(program, used));
    }

    private static Optional<Matcher> comment(Program program, Span at) {
        String text = program.source().text();
        int start = text.lastIndexOf('\n', at.start() - 1) + 1, end = text.indexOf('\n', at.start());
        int above = start == 0 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
        boolean alone = text.substring(above, Math.max(above, start - 1)).strip().startsWith("// equivalent:");
        Matcher comment = COMMENT.matcher(text).region(alone ? above : start, end < 0 ? text.length() : end);
        return comment.find() && comment.group(1) != null ? Optional.of(comment) : Optional.empty();
    }

    private static List<Problem> unused(Program program, Set<Span> used) {
        List<Problem> problems = new ArrayList<>();
        Matcher comment = COMMENT.matcher(program.source().text());
        while (comment.find()) {
            Span at = program.source().span(comment.start(), comment.end());
            if (used.contains(at)) continue;
            problems.add(comment.group(1) == null
                    ? new Problem(at, Rule.MUTANT_SURVIVES, "gives no reason", "say why no test can tell")
                    : new Problem(at, Rule.MUTANT_SURVIVES, "no mutant survives here", "take the comment out"));
        }
        return problems;
    }
}
