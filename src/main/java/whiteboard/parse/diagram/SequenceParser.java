package whiteboard.parse.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import whiteboard.model.Diagram.Sequence;
import whiteboard.model.Diagram.Side;
import whiteboard.model.Diagram.Step;

/// Reads a sequence diagram from the end of the word `sequenceDiagram` on.
final class SequenceParser {

    private static final int STEPS = 60;
    private static final int DEPTH = 4;
    private static final List<String> KNOWN =
            List.of("participant", "actor", "Note", "loop", "alt", "else", "opt", "end", "autonumber");
    private static final List<String> FOREIGN = List.of("activate", "deactivate", "par", "and", "critical", "option",
            "break", "rect", "box", "create", "destroy", "link", "links", "title", "accTitle", "accDescr");

    private record Block(String keyword, int from) {}

    private final Reader reader;
    private final Report report;
    private final Cast cast;
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private int counted;
    private boolean numbered;
    private boolean tooMany;

    SequenceParser(Reader reader, Report report) {
        this.reader = reader;
        this.report = report;
        cast = new Cast(reader, report);
    }

    Sequence parse() {
        if (!reader.blanks().done()) {
            report.problem(reader.at(), reader.end(), "nothing stands after `sequenceDiagram`", "begin a new line");
        }
        while (!report.full() && !tooMany && reader.nextLine()) statement();
        for (Block block : blocks) {
            if (tooMany) break;
            report.problem(block.from(), block.from() + block.keyword().length(),
                    "the block is not closed", "end it with a line `end`");
        }
        if (cast.people().isEmpty() && report.clean()) {
            report.problem(0, 0, "the sequence has no participants", "write `participant a as Label`");
        }
        return new Sequence(cast.people(), List.copyOf(steps), numbered);
    }

    private void statement() {
        int from = reader.at();
        String word = reader.word();
        boolean alone = reader.done() || reader.looking(" ") || reader.looking("\t");
        switch (alone ? word : "") {
            case "participant" -> cast.declare(false);
            case "actor" -> cast.declare(true);
            case "Note", "note" -> note(from);
            case "loop", "alt", "opt" -> open(from, word);
            case "else" -> otherwise(from);
            case "end" -> close(from);
            case "autonumber" -> numbered = ends("autonumber");
            default -> other(from, word, alone);
        }
    }

    private void other(int from, String word, boolean alone) {
        if (alone && FOREIGN.contains(word)) {
            report.problem(from, reader.end(), "`" + word + "` is not part of the subset",
                    word.equals("title") ? "the text before the diagram says what it shows" : "leave it out");
            return;
        }
        boolean arrow = reader.blanks().looking("-") || reader.looking("=") || reader.looking("<");
        if (word.isEmpty() || !arrow) {
            int to = word.isEmpty() ? reader.blankAfter() : from + word.length();
            report.unknown(from, to, "expected a message such as `a->>b: text`, or one of "
                    + String.join(", ", KNOWN), word, KNOWN);
            return;
        }
        Step.Message message = cast.message(from, word);
        if (message != null) add(message, from);
    }

    private boolean ends(String word) {
        if (reader.blanks().done()) return true;
        report.problem(reader.at(), reader.end(), "nothing stands after `" + word + "`", "leave it out");
        return false;
    }

    private void note(int from) {
        reader.blanks();
        int place = reader.at();
        String words = reader.word().toLowerCase(Locale.ROOT);
        if (words.equals("left") || words.equals("right")) {
            reader.blanks();
            words += " " + reader.word().toLowerCase(Locale.ROOT);
        }
        Side side = switch (words) {
            case "over" -> Side.OVER;
            case "left of" -> Side.LEFT;
            case "right of" -> Side.RIGHT;
            default -> null;
        };
        if (side == null) {
            report.problem(place, Math.max(place, reader.at()), "a note stands over, left of or right of somebody",
                    "write `Note over a: text`");
            return;
        }
        String first = cast.person();
        if (first == null) return;
        String last = first;
        if (side == Side.OVER && reader.blanks().take(",")) last = cast.person();
        if (last == null) return;
        List<String> label = cast.text("a note");
        if (label != null) add(new Step.Note(side, first, last, label), from);
    }

    private void open(int from, String keyword) {
        if (blocks.size() == DEPTH) {
            report.problem(from, reader.end(), "blocks stand at most " + DEPTH + " deep", "draw two diagrams");
            tooMany = true;
            return;
        }
        blocks.push(new Block(keyword, from));
        add(new Step.Open(keyword, line()), from);
    }

    private void otherwise(int from) {
        if (blocks.isEmpty() || !blocks.peek().keyword().equals("alt")) {
            report.problem(from, from + 4, "`else` belongs into `alt`", "begin the block with `alt`");
            return;
        }
        add(new Step.Else(line()), from);
    }

    private void close(int from) {
        if (!ends("end")) return;
        if (blocks.isEmpty()) {
            report.problem(from, from + 3, "`end` without a block", "leave it out");
            return;
        }
        blocks.pop();
        steps.add(new Step.Close());
    }

    private String line() {
        int at = reader.blanks().at();
        return String.join(" ", Labels.lines(reader.rest(), at, report));
    }

    private void add(Step step, int from) {
        if (counted++ == STEPS) {
            report.problem(from, reader.end(), "a sequence has at most " + STEPS + " steps", "draw two, or less");
            tooMany = true;
        } else {
            steps.add(step);
        }
    }
}
