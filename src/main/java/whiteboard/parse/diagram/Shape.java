package whiteboard.parse.diagram;

import java.util.List;
import whiteboard.model.Diagram.Outline;

/// The outline of a node with its label: `[Text]`, `(Text)`, `([Text])`, `{Text}`, `[(Text)]`, or nothing.
///
/// @param given whether there is one at all
record Shape(boolean given, Outline outline, List<String> label) {

    private static final List<String> FOREIGN = List.of("(((", "((", "{{", "[[", "[/", "[\\", ">", "@{", ":::");
    private static final String OURS = "outlines are `[box]`, `(round)`, `([stadium])`, `{diamond}`, `[(cylinder)]`";

    /// Null where it is not one of ours.
    static Shape read(Reader reader, Report report) {
        int from = reader.at();
        for (String foreign : FOREIGN) {
            if (!reader.looking(foreign)) continue;
            report.problem(from, from + foreign.length(), foreign.equals(":::") ? "classes are not part of the subset"
                    : "this outline is not part of the subset", foreign.equals(":::") ? "leave it out" : OURS);
            return null;
        }
        if (reader.take("[(")) return closed(reader, report, from, ")]", Outline.CYLINDER);
        if (reader.take("([")) return closed(reader, report, from, "])", Outline.STADIUM);
        if (reader.take("[")) return closed(reader, report, from, "]", Outline.BOX);
        if (reader.take("(")) return closed(reader, report, from, ")", Outline.ROUND);
        if (reader.take("{")) return closed(reader, report, from, "}", Outline.DIAMOND);
        return new Shape(false, Outline.BOX, List.of());
    }

    private static Shape closed(Reader reader, Report report, int from, String close, Outline outline) {
        reader.blanks();
        boolean quoted = reader.take("\"");
        int start = reader.at();
        String raw = reader.until(quoted ? "\"" : close);
        if (raw == null) {
            String missing = quoted ? "\"" : close;
            report.problem(from, reader.end(), "the label is not closed", "end it with `" + missing + "`");
            return null;
        }
        if (quoted && !(reader.take("\"") && reader.blanks().looking(close))) {
            report.problem(from, reader.blankAfter(), "the label is not closed",
                    "write `" + close + "` after the quote");
            return null;
        }
        reader.take(close);
        if (!quoted) bare(raw, start, report);
        List<String> label = Labels.lines(raw, start, report);
        if (raw.isBlank()) {
            report.problem(from, reader.at(), "the label is empty", "a node without a label shows its id");
        }
        return new Shape(true, outline, label);
    }

    private static void bare(String raw, int start, Report report) {
        for (int i = 0; i < raw.length(); i++) {
            if ("[](){}\"|".indexOf(raw.charAt(i)) < 0) continue;
            report.problem(start + i, start + i + 1, "a label with brackets or quotes stands in quotes",
                    raw.indexOf('"') < 0 ? "write `\"" + raw.strip() + "\"`"
                            : "write one quote at each end of the label");
            return;
        }
    }
}
