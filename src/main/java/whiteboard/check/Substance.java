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

    private static final Pattern IDENTIFIED =
            Pattern.compile("\\b(doi:|ar[Xx]iv|ISBN|(RFC|JEP|ISO|IEEE|UAX|JLS) ?[\\dA-Z])");

    private Substance() {}

    static List<Problem> problems(Outline outline) {
        List<Problem> problems = new ArrayList<>();
        figure(outline.page(), outline.contract(), problems);
        outline.chapter(Contract.WRONG).ifPresent(it -> {
            failures(it, problems);
            misstatements(it, problems);
        });
        outline.chapter(Contract.SOURCES).ifPresent(it -> sources(it, problems));
        return problems;
    }

    private static void figure(Page page, Contract contract, List<Problem> problems) {
        if (!contract.figure()) return;
        boolean drawn = Chapter.all(page.parts()).anyMatch(it -> it instanceof Part.Chart || it instanceof Part.Figure)
                || page.links().stream().anyMatch(it -> it.kind() == Link.Kind.IMAGE);
        if (drawn) return;
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
        List<Span> items = Chapter.prose(chapter.parts(), Part.Shape.LIST)
                .flatMap(it -> items(it.at()).stream()).toList();
        long dated = items.stream().filter(it -> dated(it.text())).limit(2).count();
        if (dated >= 2) return;
        problems.add(problem(chapter.heading().at(), Rule.SOURCES, "`Sources` has " + dated + " of " + items.size()
                + " entries with a year or an identifier, at least 2 are asked",
                "write `- Author, \"title\", venue, year, identifier: what it is the source of.`"));
    }

    /// Whether it names a year or an identifier. Years come first: most sources have one, and it is quickly found.
    private static boolean dated(String text) {
        for (int i = 0, digits = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) {
                digits++;
                continue;
            }
            if (digits == 4 && (text.charAt(i - 4) == '1' || text.startsWith("20", i - 4))) return true;
            digits = 0;
        }
        return IDENTIFIED.matcher(text).find();
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
