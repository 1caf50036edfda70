package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Part;
import whiteboard.model.Words;

/// The questions that an interviewer asks next, and their answers by grade.
final class FollowUps {

    private static final List<String> GRADES = List.of("Junior", "Senior", "Staff");
    private static final int LEAST = 40, MOST = 90;

    private FollowUps() {}

    static List<Problem> problems(Outline outline) {
        List<Problem> problems = new ArrayList<>();
        outline.chapter(Contract.FOLLOW_UPS).ifPresent(it -> check(it, problems));
        return problems;
    }

    private static void check(Chapter chapter, List<Problem> problems) {
        List<Part.Details> questions = chapter.parts().stream().filter(Part.Details.class::isInstance)
                .map(Part.Details.class::cast).toList();
        if (questions.size() < 4 || questions.size() > 8) {
            problems.add(problem(chapter.heading().at(), Rule.QUESTIONS,
                    "`Follow-ups` has " + questions.size() + " questions, not 4-8",
                    questions.isEmpty() ? "write `<details><summary>Question?</summary>`" : ""));
        }
        int graded = 0;
        for (Part.Details question : questions) {
            List<Answer> answers = answers(question);
            if (question.parts().isEmpty()) {
                problems.add(problem(question.at(), Rule.QUESTIONS, "the question has no answer", ""));
            }
            if (answers.isEmpty()) continue;
            graded++;
            grades(answers, problems);
        }
        if (graded < 2) {
            problems.add(problem(chapter.heading().at(), Rule.QUESTIONS,
                    graded + " of the answers are graded, at least 2 are asked",
                    "begin paragraphs with `**Junior.**`, `**Senior.**`, `**Staff.**`"));
        }
    }

    private record Answer(String grade, int words, Span at) {}

    /// The graded answers to a question; an answer goes on to the next grade.
    private static List<Answer> answers(Part.Details question) {
        List<Answer> answers = new ArrayList<>();
        for (Part part : question.parts()) {
            if (!(part instanceof Part.Prose prose)) continue;
            String grade = GRADES.stream().filter(it -> prose.text().startsWith(it + ".")).findFirst().orElse("");
            if (!grade.isEmpty()) {
                answers.add(new Answer(grade, Words.count(prose.text()) - 1, label(prose.at(), grade)));
            } else if (!answers.isEmpty()) {
                Answer last = answers.removeLast();
                answers.add(new Answer(last.grade, last.words + Words.count(prose.text()), last.at));
            }
        }
        return answers;
    }

    private static Span label(Span paragraph, String grade) {
        int end = paragraph.text().indexOf(grade) + grade.length();
        return paragraph.source().span(paragraph.start(), paragraph.start() + Math.max(end, 0));
    }

    private static void grades(List<Answer> answers, List<Problem> problems) {
        if (!answers.stream().map(Answer::grade).toList().equals(GRADES)) {
            problems.add(problem(answers.getFirst().at, Rule.GRADE, "the grades are "
                    + String.join(", ", answers.stream().map(Answer::grade).toList()), "write Junior, Senior, Staff"));
        }
        for (Answer it : answers) {
            if (it.words >= LEAST && it.words <= MOST) continue;
            problems.add(problem(it.at, Rule.GRADE,
                    "the " + it.grade + " answer has " + it.words + " words, not " + LEAST + "-" + MOST, ""));
        }
    }

    private static Problem problem(Span at, Rule rule, String message, String help) {
        return new Problem(Chapter.line(at), rule, message, help);
    }
}
