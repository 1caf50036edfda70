package whiteboard.parse.diagram;

import java.util.List;
import whiteboard.model.Diagram.Stroke;

/// An edge between two nodes of a flowchart, with the label that it carries.
///
/// @param head whether it ends in a head
record Arrow(Stroke stroke, boolean head, List<String> label) {

    private enum Kind {
        SOLID("-->", "---", "--", Stroke.SOLID), DOTTED("-.->", "-.-", "-.", Stroke.DOTTED),
        THICK("==>", "===", "==", Stroke.THICK);

        final String headed;
        final String open;
        final String begin;
        final Stroke stroke;

        Kind(String headed, String open, String begin, Stroke stroke) {
            this.headed = headed;
            this.open = open;
            this.begin = begin;
            this.stroke = stroke;
        }

        /// What ends `-- text -->` and its like: the text is not to hold it.
        String ending() {
            return this == DOTTED ? ".-" : begin;
        }
    }

    private static final String OURS = "edges are `-->`, `---`, `-.->`, `-.-`, `==>` and `===`";

    /// Null where there is none.
    static Arrow read(Reader reader, Report report) {
        int from = reader.at();
        for (Kind kind : Kind.values()) {
            if (!reader.looking(kind.begin)) continue;
            boolean head = reader.take(kind.headed);
            if (head || reader.take(kind.open)) {
                return clean(reader, report, from) ? piped(reader, report, kind, head) : null;
            }
            reader.take(kind.begin);
            return inner(reader, report, kind, from);
        }
        return refused(reader, report, from);
    }

    private static Arrow refused(Reader reader, Report report, int from) {
        String message = reader.looking("&") ? "`&` is not part of the subset"
                : reader.looking(";") ? "a line ends without `;`"
                : reader.looking("<") ? "edges have a head at one end"
                : reader.looking("~~~") ? "hidden edges are not part of the subset"
                : reader.looking(":::") ? "classes are not part of the subset"
                : "expected an edge";
        String help = reader.looking("&") ? "write a line for each pair"
                : reader.looking(";") || reader.looking(":::") ? "leave it out"
                : reader.looking("<") ? "write two edges, one each way" : OURS;
        report.problem(from, reader.blankAfter(), message, help);
        return null;
    }

    /// No more of the arrow follows: longer arrows and heads of other shapes are mermaid's, not ours.
    private static boolean clean(Reader reader, Report report, int from) {
        boolean longer = reader.looking("-") || reader.looking("=") || reader.looking(">") || reader.looking(".");
        // mermaid takes the first letter of `---one` for a head
        boolean otherHead = (reader.looking("o") || reader.looking("x"))
                && !reader.text(from, reader.at()).endsWith(">");
        if (longer) report.problem(from, reader.blankAfter(), "edges have one length and one head", OURS);
        else if (otherHead) {
            report.problem(from, reader.at() + 1, "heads `o` and `x` are not part of the subset",
                    "if the letter begins a node's id, write a blank before it");
        }
        return !longer && !otherHead;
    }

    private static Arrow piped(Reader reader, Report report, Kind kind, boolean head) {
        reader.blanks();
        int from = reader.at();
        if (!reader.take("|")) return new Arrow(kind.stroke, head, List.of());
        String raw = reader.until("|");
        if (raw == null) {
            report.problem(from, reader.end(), "the edge's label is not closed", "end it with `|`");
            return null;
        }
        reader.take("|");
        return new Arrow(kind.stroke, head, text(raw, from + 1, report));
    }

    private static Arrow inner(Reader reader, Report report, Kind kind, int from) {
        int start = reader.at();
        boolean otherHead = reader.looking("o") || reader.looking("x");
        String raw = reader.until(kind.ending());
        if (raw == null || raw.isBlank() || otherHead && raw.indexOf(' ') < 0) {
            report.problem(from, raw == null ? reader.end() : reader.blankAfter(),
                    "this edge is not part of the subset", OURS + "; with a label `-->|text|`");
            return null;
        }
        boolean head = reader.take(kind == Kind.DOTTED ? ".->" : kind.headed);
        if (!head && !reader.take(kind == Kind.DOTTED ? ".-" : kind.open)) {
            report.problem(reader.at(), reader.blankAfter(), "the edge after its label is incomplete",
                    "end it with `" + (kind == Kind.DOTTED ? ".->" : kind.headed) + "`");
            return null;
        }
        return clean(reader, report, reader.at()) ? new Arrow(kind.stroke, head, text(raw, start, report)) : null;
    }

    private static List<String> text(String raw, int from, Report report) {
        String bare = raw.strip();
        int at = from + raw.indexOf(bare);
        boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
        String label = quoted ? bare.substring(1, bare.length() - 1) : bare;
        if (label.isBlank()) report.problem(from, from + raw.length(), "the edge's label is empty", "leave it out");
        for (int i = 0; !quoted && i < label.length(); i++) {
            if ("[](){}\"".indexOf(label.charAt(i)) < 0) continue;
            report.problem(at + i, at + i + 1, "a label with brackets or quotes stands in quotes",
                    "write `|\"text\"|`");
            break;
        }
        return Labels.lines(label, quoted ? at + 1 : at, report);
    }
}
