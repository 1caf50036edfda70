package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Program;
import whiteboard.model.Program.Fragment;

/// The quiz and the exercises of a page.
final class Practice {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Guide guide;
    private final Page page;
    private final List<Problem> problems = new ArrayList<>();

    private Practice(Guide guide, Page page) {
        this.guide = guide;
        this.page = page;
    }

    static List<Problem> problems(Guide guide, Outline outline) {
        Practice it = new Practice(guide, outline.page());
        outline.chapter(Contract.QUIZ).ifPresent(it::quiz);
        outline.chapter(Contract.TURN).ifPresent(it::exercises);
        return it.problems;
    }

    private void quiz(Chapter chapter) {
        List<Part.QuizQuestion> questions = chapter.parts().stream().filter(Part.Quiz.class::isInstance)
                .flatMap(it -> ((Part.Quiz) it).questions().stream()).toList();
        Span heading = chapter.heading().at();
        if (questions.size() < 4 || questions.size() > 6) {
            problem(heading, Rule.QUIZ_COUNT, "the quiz has " + questions.size() + " questions, not 4-6",
                    questions.isEmpty() ? "write a numbered list" : "");
        }
        if (!questions.isEmpty() && questions.stream().noneMatch(Practice::numeric)) {
            problem(heading, Rule.QUIZ_COUNT, "no question of the quiz asks for a number", "");
        }
        for (Part.QuizQuestion question : questions) {
            int options = question.options().size();
            if (options == 1 || options > 5) {
                problem(question.at(), Rule.QUIZ_COUNT, "the question has " + options + " options, not 2-5", "");
            }
            long right = question.options().stream().filter(Part.Option::right).count();
            if (options > 0 && right != 1) {
                problem(question.at(), Rule.QUIZ_ANSWER, "the question has " + right + " right options, not 1",
                        "tick one: `- [x]`");
            }
        }
        if (questions.size() >= 4 && questions.stream().map(Practice::right).distinct().count() == 1) {
            problem(heading, Rule.QUIZ_ANSWER, "the right option stands at the same place in every question",
                    "vary the places");
        }
    }

    /// Whether a number is among the things to choose.
    private static boolean numeric(Part.QuizQuestion question) {
        return question.options().stream().filter(it -> DIGIT.matcher(it.text()).find()).count() >= 2;
    }

    private static int right(Part.QuizQuestion question) {
        for (int i = 0; i < question.options().size(); i++) if (question.options().get(i).right()) return i;
        return -1;
    }

    private void exercises(Chapter chapter) {
        List<Part.Exercise> exercises = chapter.parts().stream().filter(Part.Exercise.class::isInstance)
                .map(Part.Exercise.class::cast).toList();
        boolean few = exercises.isEmpty() && !page.programs().isEmpty();
        if (few || exercises.size() > 3) {
            problem(chapter.heading().at(), Rule.EXERCISE_COUNT,
                    "`Your turn` has " + exercises.size() + " exercises, not 1-3",
                    few ? "write `[Write it](" + name(page.programs().getFirst()) + "#method): what to aim for.`" : "");
        }
        for (Part.Exercise it : exercises) exercise(it);
    }

    private void exercise(Part.Exercise exercise) {
        Program program = guide.programs().get(exercise.program());
        if (program == null || program.fragments().isEmpty()) return; // a problem of its own
        Span at = exercise.at();
        String name = name(exercise.program());
        if (!page.programs().contains(exercise.program())) {
            problem(at, Rule.EXERCISE_METHOD, "the page does not show `" + name + "`",
                    "did you mean `" + page.programs().stream().map(Practice::name).findFirst().orElse("?") + "`?");
            return;
        }
        List<Fragment> methods = program.fragments().stream()
                .filter(it -> it.kind() == Fragment.Kind.METHOD && !it.name().equals("main")).toList();
        List<Fragment> named = methods.stream().filter(it -> it.name().equals(exercise.method())).toList();
        if (named.isEmpty()) {
            Optional<String> near = Nearest.to(exercise.method(), methods.stream().map(Fragment::name).toList());
            problem(at, Rule.EXERCISE_METHOD, "no method `" + exercise.method() + "` to write in `" + name + "`",
                    near.map(it -> "did you mean `" + name + "#" + it + "`?").orElse(""));
        } else if (named.size() > 1) {
            problem(at, Rule.EXERCISE_METHOD, "`" + exercise.method() + "` names " + named.size() + " methods",
                    "give each its own name");
        } else if (named.getFirst().body().equals(named.getFirst().at())) {
            problem(at, Rule.EXERCISE_METHOD, "`" + exercise.method() + "` has no body to write", "");
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void problem(Span at, Rule rule, String message, String help) {
        problems.add(new Problem(Chapter.line(at), rule, message, help));
    }
}
