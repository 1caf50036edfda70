package whiteboard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Link;
import whiteboard.model.Page;
import whiteboard.model.Part;

/// What a page must hold beside its headings: a figure, failures, wrong statements, sources.
final class Substance {

    private static final Pattern DATED = Pattern.compile("(?i)\\b(1[5-9]|20)\\d\\d\\b|\\bdoi:|arxiv|\\bISBN\\b"
            + "|\\b(RFC|JEP|ISO|IEEE|UAX|JLS)\\b[^.]*\\d");

    private Substance() {}

    static List<Problem> problems(Page page) {
        List<Problem> problems = new ArrayList<>();
        figure(page, problems);
        Chapter.of(page, Contract.WRONG).ifPresent(it -> {
            failures(it, problems);
            misstatements(it, problems);
        });
        Chapter.of(page, Contract.SOURCES).ifPresent(it -> sources(it, problems));
        return problems;
    }

    private static void figure(Page page, List<Problem> problems) {
        boolean drawn = Chapter.all(page.parts()).anyMatch(it -> it instanceof Part.Chart || it instanceof Part.Figure)
                || page.links().stream().anyMatch(it -> it.kind() == Link.Kind.IMAGE);
        if (drawn || !Contract.of(page.meta().kind()).figure()) return;
        problems.add(problem(page.titleAt(), Rule.FIGURE_MISSING, "the page has no figure",
                "draw a `chart` of what a program prints, or a `mermaid` diagram"));
    }

    private static void failures(Chapter wrong, List<Problem> problems) {
        int failures = Chapter.listing(wrong.opening()).map(Part.Prose::items).orElse(0);
        if (failures >= 3 && failures <= 6) return;
        problems.add(problem(wrong.heading().at(), Rule.FAILURES,
                "`What goes wrong` lists " + failures + " failures, not 3-6",
                failures == 0 ? "a table: symptom, cause, check, mend" : ""));
    }

    private static void misstatements(Chapter wrong, List<Problem> problems) {
        for (Chapter said : wrong.sections()) {
            if (!said.title().equals(Contract.SAID)) continue;
            if (said.parts().stream().anyMatch(it -> it instanceof Part.Prose)) continue;
            problems.add(problem(said.heading().at(), Rule.MISSTATEMENT, "no wrong statement is listed",
                    "write `- *\"What they say.\"* What refutes it.`"));
        }
    }

    private static void sources(Chapter chapter, List<Problem> problems) {
        List<Span> items = Chapter.prose(chapter.parts(), Part.Shape.LIST).flatMap(it -> items(it.at()).stream()).toList();
        long dated = items.stream().filter(it -> DATED.matcher(it.text()).find()).count();
        if (dated >= 2) return;
        problems.add(problem(chapter.heading().at(), Rule.SOURCES, "`Sources` has " + dated + " of " + items.size()
                + " entries with a year or an identifier, at least 2 are asked",
                "write `- Author, \"title\", venue, year, identifier: what it is the source of.`"));
    }

    /// The items of a list's first level, by the marks at the column of the first.
    private static List<Span> items(Span list) {
        List<Span> items = new ArrayList<>();
        String text = list.source().text();
        int column = list.start() - text.lastIndexOf('\n', list.start() - 1) - 1, start = list.start();
        for (int line = text.indexOf('\n', start) + 1; line > 0 && line + column < list.end();
                line = text.indexOf('\n', line) + 1) {
            int at = line + column;
            boolean indented = text.substring(line, at).isBlank() && text.substring(line, at).indexOf('\n') < 0;
            if (!indented || !mark(text, at)) continue;
            items.add(list.source().span(start, line - 1));
            start = at;
        }
        items.add(list.source().span(start, list.end()));
        return items;
    }

    private static boolean mark(String text, int at) {
        if ("-*+".indexOf(text.charAt(at)) >= 0) return text.startsWith(" ", at + 1);
        int digits = at;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) digits++;
        return digits > at && (text.startsWith(". ", digits) || text.startsWith(") ", digits));
    }

    private static Problem problem(Span at, Rule rule, String message, String help) {
        return new Problem(Chapter.line(at), rule, message, help);
    }
}
