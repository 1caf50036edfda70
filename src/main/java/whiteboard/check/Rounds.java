package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.Part;

/// What case studies and behavioural pages hold beside the rest: the timed steps of a round, the rubric of a mock
/// interview, answers for every grade.
final class Rounds {

    private static final int STEPS = 8, MINUTES = 45;
    private static final Pattern STEP = Pattern.compile("(\\d+)\\. .*\\((\\d+)[-–](\\d+) min\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<Problem> problems = new ArrayList<>();

    private Rounds() {}

    static List<Problem> problems(Outline outline) {
        Rounds it = new Rounds();
        Kind kind = outline.page().meta().kind();
        if (kind == Kind.CASE) {
            outline.chapter(Contract.ROUND).ifPresent(it::round);
            outline.chapter(Contract.MOCK).ifPresent(it::rubric);
        }
        if (kind == Kind.BEHAVIOURAL) outline.chapter(Contract.ANSWERS).ifPresent(it::answers);
        return it.problems;
    }

    private void round(Chapter round) {
        List<Chapter> steps = round.sections();
        if (steps.size() != STEPS) {
            problem(round.heading().at(), Rule.ROUND, "the round has " + steps.size() + " steps, not " + STEPS, "");
        }
        int minute = 0, number = 1;
        for (Chapter step : steps) {
            Matcher matcher = STEP.matcher(step.title());
            if (!matcher.matches()) {
                problem(step.heading().at(), Rule.ROUND, "the step has no number or no minutes",
                        "write `### " + number + ". Name (" + minute + "-" + (minute + 5) + " min)`");
                return;
            }
            if (!matcher.group(1).equals(String.valueOf(number)) || !matcher.group(2).equals(String.valueOf(minute))) {
                problem(step.heading().at(), Rule.ROUND,
                        "step " + number + " begins at minute " + minute, "mend the number or the minutes");
            }
            minute = matcher.group(3).length() < 4 ? Integer.parseInt(matcher.group(3)) : 0;
            number++;
        }
        if (steps.size() == STEPS && minute != MINUTES) {
            problem(steps.getLast().heading().at(), Rule.ROUND,
                    "the round ends at minute " + minute + ", not " + MINUTES, "");
        }
    }

    /// The last table, with a row for the total, whose last column holds the scores.
    private void rubric(Chapter mock) {
        Part.Prose table = Chapter.prose(mock.parts(), Part.Shape.TABLE).reduce((a, b) -> b).orElse(null);
        if (table == null) {
            problem(mock.heading().at(), Rule.RUBRIC, "no table scores the interview",
                    "end with a table of rows, scores and their total");
            return;
        }
        List<String> rows = table.at().text().lines().skip(2).filter(it -> it.contains("|")).toList();
        if (rows.isEmpty() || !rows.getLast().toLowerCase(Locale.ROOT).contains("total")) {
            problem(table.at(), Rule.RUBRIC, "the rubric has no row for the total",
                    "end it with `| total | | 25 of 32 |`");
            return;
        }
        int sum = rows.subList(0, rows.size() - 1).stream().mapToInt(Rounds::score).sum();
        int total = score(rows.getLast());
        if (total != sum) {
            problem(table.at(), Rule.RUBRIC, "the scores add up to " + sum + ", the total says " + total, "");
        }
    }

    /// The first number of the last cell that holds one.
    private static int score(String row) {
        String[] cells = row.split("\\|");
        for (int i = cells.length - 1; i > 0; i--) {
            Matcher number = NUMBER.matcher(cells[i]);
            if (number.find() && number.group().length() < 6) return Integer.parseInt(number.group());
        }
        return 0;
    }

    private void answers(Chapter chapter) {
        StringBuilder text = new StringBuilder();
        Chapter.all(chapter.parts()).forEach(part -> {
            if (part instanceof Part.Prose prose) text.append(prose.text()).append('\n');
            if (part instanceof Part.Heading heading) text.append(heading.text()).append('\n');
            if (part instanceof Part.Details details) text.append(details.text()).append('\n');
        });
        String all = text.toString().toLowerCase(Locale.ROOT);
        for (String word : List.of("weak", "good", "excellent", "junior", "senior", "staff")) {
            if (all.contains(word)) continue;
            problem(chapter.heading().at(), Rule.ANSWERS, "no answer is marked `" + word + "`",
                    "show weak, good and excellent answers for junior, senior and staff");
        }
    }

    private void problem(Span at, Rule rule, String message, String help) {
        problems.add(new Problem(Chapter.line(at), rule, message, help));
    }
}
