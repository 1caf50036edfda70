package whiteboard.parse.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.model.Diagram.Head;
import whiteboard.model.Diagram.Participant;
import whiteboard.model.Diagram.Step;

/// The participants of a sequence diagram and what they say.
final class Cast {

    private static final int MOST = 10;

    private record Ending(String token, boolean dashed, Head head) {}

    /// Longer tokens first: `->` begins `->>`.
    private static final List<Ending> ARROWS = List.of(
            new Ending("-->>", true, Head.FILLED), new Ending("->>", false, Head.FILLED),
            new Ending("--)", true, Head.OPEN), new Ending("-)", false, Head.OPEN),
            new Ending("--x", true, Head.CROSS), new Ending("-x", false, Head.CROSS),
            new Ending("-->", true, Head.NONE), new Ending("->", false, Head.NONE));

    private final Reader reader;
    private final Report report;
    private final Map<String, Participant> people = new LinkedHashMap<>();
    private boolean declared;
    private boolean full;

    Cast(Reader reader, Report report) {
        this.reader = reader;
        this.report = report;
    }

    List<Participant> people() {
        return List.copyOf(people.values());
    }

    /// Reads `a as Label` after `participant` or `actor`.
    void declare(boolean actor) {
        int from = reader.blanks().at();
        String id = reader.word();
        if (id.isEmpty()) {
            report.problem(from, reader.blankAfter(), "a participant's id is letters, digits and `_`",
                    "write `participant a as Label`");
            return;
        }
        String label = id;
        if (!reader.blanks().done()) {
            int at = reader.at();
            if (!reader.word().equals("as") || reader.blanks().done()) {
                report.problem(at, reader.end(), "a participant's label stands after `as`",
                        "write `participant " + id + " as Label`");
                return;
            }
            int start = reader.at();
            label = String.join(" ", Labels.lines(reader.rest(), start, report));
        }
        boolean twice = declared && people.containsKey(id);
        if (twice) report.problem(from, from + id.length(), Report.quoted(id) + " is declared above", "leave it out");
        if (!declared && !people.isEmpty()) {
            report.problem(from, from + id.length(), "participants are declared before the first message",
                    "move the line up");
        }
        declared = true;
        add(from, new Participant(id, label, actor));
    }

    private void add(int from, Participant person) {
        if (people.size() == MOST && !people.containsKey(person.id())) {
            if (!full) {
                report.problem(from, from + person.id().length(), "a sequence has at most " + MOST + " participants",
                        "draw two, or less");
            }
            full = true;
        } else {
            people.putIfAbsent(person.id(), person);
        }
    }

    /// Reads an id; null where there is none that is known.
    String person() {
        int from = reader.blanks().at();
        String id = reader.word();
        if (id.isEmpty()) {
            report.problem(Math.min(from, reader.end()), reader.done() ? reader.end() : reader.blankAfter(),
                    "expected a participant", declared ? "one of " + String.join(", ", people.keySet()) : "name one");
            return null;
        }
        return known(from, id);
    }

    /// Reads a message from its arrow on; null where it is none.
    Step.Message message(int from, String sender) {
        int at = reader.at();
        for (Ending arrow : ARROWS) {
            if (!reader.take(arrow.token)) continue;
            if (reader.looking("+") || reader.looking("-")) {
                report.problem(reader.at(), reader.at() + 1, "activations are not part of the subset", "leave it out");
                return null;
            }
            if (known(from, sender) == null) return null;
            String to = person();
            if (to == null) return null;
            List<String> label = text("a message");
            return label == null ? null : new Step.Message(sender, to, arrow.dashed, arrow.head, label);
        }
        report.problem(at, reader.blankAfter(), "this arrow is not part of the subset",
                "arrows are `->>`, `-->>`, `-)`, `--)`, `-x`, `--x`, `->` and `-->`");
        return null;
    }

    private String known(int from, String id) {
        if (!declared || people.containsKey(id)) {
            add(from, new Participant(id, id, false));
            return id;
        }
        report.unknown(from, from + id.length(), "no participant " + Report.quoted(id), id, people.keySet());
        return null;
    }

    /// Reads `: text` to the end of the line; null where it is missing.
    List<String> text(String what) {
        if (!reader.blanks().take(":")) {
            report.problem(reader.at(), reader.done() ? reader.end() : reader.blankAfter(), "expected `:` and a text",
                    what + " says something: `: text`");
            return null;
        }
        int from = reader.blanks().at();
        String raw = reader.rest();
        int semicolon = raw.indexOf(';');
        if (semicolon >= 0) {
            report.problem(from + semicolon, from + semicolon + 1, "a `;` ends the line in mermaid", "write a comma");
        }
        if (raw.isBlank()) report.problem(from - 1, from, "the text is empty", "say in two words what happens");
        return Labels.lines(raw, from, report);
    }
}
