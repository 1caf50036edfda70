package whiteboard.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whiteboard.model.Card;
import whiteboard.model.Part;
import whiteboard.render.diagram.DiagramSvg;
import whiteboard.render.page.Piece.Exercise;
import whiteboard.render.page.Piece.Figure;
import whiteboard.render.page.Piece.Fold;
import whiteboard.render.page.Piece.Heading;
import whiteboard.render.page.Piece.Html;
import whiteboard.render.page.Piece.Option;
import whiteboard.render.page.Piece.Question;
import whiteboard.render.page.Piece.Quiz;
import whiteboard.render.page.Piece.Step;

/// Turns the parts of one page into pieces, and cuts them into blocks at the headings of level 2.
final class Composer {

    private final Boards boards;
    private final Prose prose;
    private final Set<String> ids = new HashSet<>();
    private int exercises;
    private String under;

    /// @param title of the page: a diagram that stands under no heading goes by it
    Composer(String title, Boards boards, Prose prose) {
        this.boards = boards;
        this.prose = prose;
        this.under = title;
    }

    List<Block> blocks(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= parts.size(); i++) {
            boolean cut = i == parts.size() || parts.get(i) instanceof Part.Heading heading && heading.level() == 2;
            if (!cut) continue;
            if (i > start) blocks.add(block(parts.subList(start, i)));
            start = i;
        }
        return blocks;
    }

    private Block block(List<Part> parts) {
        if (!(parts.getFirst() instanceof Part.Heading heading && heading.level() == 2)) {
            return new Block(Block.Purpose.PLAIN, "", "", "", steps(pieces(parts)), 0);
        }
        under = heading.text();
        Block.Purpose purpose = Block.purpose(heading.text());
        List<Piece> pieces = pieces(parts.subList(1, parts.size()));
        if (purpose == Block.Purpose.SOURCES) pieces = pieces.stream().map(Composer::cited).toList();
        int words = purpose == Block.Purpose.SPOKEN ? words(parts) : 0;
        return new Block(purpose, heading.id(), prose.html(heading.html()), heading.text(), steps(pieces), words);
    }

    private static Piece cited(Piece piece) {
        return piece instanceof Html(String html) ? new Html(Citations.link(html)) : piece;
    }

    private static int words(List<Part> parts) {
        return parts.stream().filter(Part.Prose.class::isInstance).map(it -> ((Part.Prose) it).text().strip())
                .mapToInt(it -> it.isEmpty() ? 0 : it.split("\\s+").length).sum();
    }

    /// Joins each board with the prose above it.
    private static List<Piece> steps(List<Piece> pieces) {
        List<Piece> steps = new ArrayList<>(), said = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Board board -> {
                    steps.add(new Step(List.copyOf(said), board));
                    said.clear();
                }
                case Html _, Heading _ -> said.add(piece);
                case Step _, Figure _, Fold _, Quiz _, Exercise _ -> {
                    steps.addAll(said);
                    said.clear();
                    steps.add(piece);
                }
            }
        }
        steps.addAll(said);
        return steps;
    }

    /// Parts that stand outside their page.
    List<Piece> all(List<Part> parts) {
        return steps(pieces(parts));
    }

    private List<Piece> pieces(List<Part> parts) {
        List<Piece> pieces = new ArrayList<>(parts.size());
        for (Part part : parts) pieces.add(piece(part));
        return pieces;
    }

    Piece piece(Part part) {
        return switch (part) {
            case Part.Heading it -> heading(it);
            case Part.Prose it -> new Html(Grade.mark(block(it)));
            case Part.ProgramView it -> boards.board(it, ids);
            case Part.Chart it -> boards.chart(it);
            case Part.Figure it -> new Figure(DiagramSvg.svg(it.diagram(), "Diagram: " + under), "", List.of(),
                    List.of(), null);
            case Part.Details it -> new Fold(it.use(), it.id(),
                    it.use() == Part.Use.QUESTION ? Card.name(it) : null, prose.html(it.summary()), pieces(it.parts()));
            case Part.Exercise it -> new Exercise("turn-" + ++exercises, it.label(),
                    boards.commands(it), sentence(prose.html(it.html())), boards.task(it));
            case Part.Quiz it -> new Quiz(it.questions().stream().map(this::question).toList());
        };
    }

    private Heading heading(Part.Heading heading) {
        under = heading.text();
        return new Heading(heading.level(), heading.id(), prose.html(heading.html()), heading.text());
    }

    /// What an author wrote behind a link and a colon, as a sentence.
    private static String sentence(String rest) {
        String sentence = rest.replaceFirst("^[\\s:.,;-]+", "");
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String block(Part.Prose block) {
        String html = prose.html(block.chunks());
        return switch (block.shape()) {
            case MATHS -> "<div class=\"display\">" + html + "</div>";
            case PARAGRAPH, LIST, TABLE, QUOTE, ALERT, CODE, RULE, FOOTNOTES -> html;
        };
    }

    Question question(Part.QuizQuestion it) {
        List<Option> options = new ArrayList<>();
        for (Part.Option option : it.options()) {
            String letter = String.valueOf((char) ('A' + options.size()));
            options.add(new Option(letter, option.right(), prose.html(option.html()), prose.html(option.reason())));
        }
        return new Question(it.id(), Card.name(it), prose.html(it.html()), options);
    }
}
