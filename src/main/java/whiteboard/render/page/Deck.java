package whiteboard.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import whiteboard.file.Json;
import whiteboard.file.Output;
import whiteboard.model.Card;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Section;

/// What can be practised, as data for the browser: a list of all, and for each section the questions themselves, which
/// are loaded when they are needed. Texts are HTML as on the page; links in it are relative to the page.
public final class Deck {

    /// The folder of its files; nothing else lies in it.
    public static final String FOLDER = "learn/";

    static final String INDEX = FOLDER + "index.json";

    private final Guide guide;
    private final Pages pages;

    Deck(Guide guide, Pages pages) {
        this.guide = guide;
        this.pages = pages;
    }

    /// The sections that hold pages, by the paths of their files, in the order of the guide.
    Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Page page : guide.order()) {
            Section section = guide.sections().get(guide.parent().getOrDefault(page.source().path(), Guide.HOME));
            if (section != null) sections.put(file(section), section);
        }
        return sections;
    }

    /// Every file by its name, not made yet.
    public Map<String, Supplier<Output>> files() {
        Map<String, Supplier<Output>> files = new TreeMap<>(Map.of(INDEX, this::index));
        for (String file : sections().keySet()) files.put(file, () -> questions(file));
        return files;
    }

    private static String file(Section section) {
        String url = section.url();
        return FOLDER + (url.isEmpty() ? "home" : url.substring(0, url.length() - 1).replace('/', '.')) + ".json";
    }

    private Stream<Page> pages(Section section) {
        return guide.order().stream().filter(it -> guide.parent().getOrDefault(it.source().path(), Guide.HOME)
                .equals(section.source().path()));
    }

    /// Addresses, names and numbers of all, without their texts.
    private Output index() {
        List<Object> sections = new ArrayList<>();
        sections().forEach((file, section) -> sections.add(sorted(Map.of("file", file, "url", section.url(),
                "title", Quotes.plain(section.title()), "pages", pages(section).map(Deck::listed).toList()))));
        return Output.text(INDEX, Json.line(Map.of("sections", sections)));
    }

    private static Map<String, Object> listed(Page page) {
        Map<String, Object> listed = new TreeMap<>();
        listed.put("url", page.url());
        listed.put("title", Quotes.plain(page.meta().title()));
        listed.put("kind", page.meta().kind().name().toLowerCase(Locale.ROOT));
        listed.put("level", page.meta().level().name());
        listed.put("roles", page.meta().askedBy().stream().map(it -> it.code).toList());
        listed.put("cards", Card.of(page).stream().map(Card::name).toList());
        listed.put("graded", Card.of(page).stream().filter(it -> Grade.graded(it.question().parts())).map(Card::name)
                .toList());
        listed.put("quiz", quiz(page).map(Card::name).toList());
        listed.put("turns", (int) page.parts().stream().filter(Part.Exercise.class::isInstance).count());
        return listed;
    }

    private static Stream<Part.QuizQuestion> quiz(Page page) {
        return page.parts().stream().filter(Part.Quiz.class::isInstance).map(Part.Quiz.class::cast)
                .flatMap(it -> it.questions().stream());
    }

    /// The questions of a section, by page.
    private Output questions(String file) {
        Map<String, Object> byPage = new TreeMap<>();
        pages(sections().get(file)).forEach(page -> byPage.put(page.url(), questions(page)));
        return Output.text(file, Json.line(byPage));
    }

    /// The iteration order of `Map.of` differs from run to run.
    private static Map<String, Object> sorted(Map<String, Object> map) {
        return new TreeMap<>(map);
    }

    private Map<String, Object> questions(Page page) {
        Composer composer = pages.composer(page.meta().title(), Place.at(page.url()));
        Map<String, Object> cards = new TreeMap<>(), quiz = new TreeMap<>(), all = new TreeMap<>();
        for (Card card : Card.of(page)) {
            Piece.Fold fold = (Piece.Fold) composer.piece(card.question());
            cards.put(card.name(), sorted(Map.of("front", fold.html(), "back", html(fold.pieces()))));
        }
        for (Part.QuizQuestion part : quiz(page).toList()) {
            Piece.Question question = composer.question(part);
            List<Object> options = new ArrayList<>();
            for (Piece.Option it : question.options()) {
                options.add(sorted(Map.of("html", it.html(), "right", it.right(), "reason", it.reason())));
            }
            quiz.put(question.name(), sorted(Map.of("ask", question.html(), "options", options)));
        }
        all.put("cards", cards);
        all.put("quiz", quiz);
        all.put("turns", turns(page.parts(), composer));
        all.put("spoken", html(composer.all(Chapters.under(page.parts(), Block.Purpose.SPOKEN))));
        if (page.meta().kind() == Kind.CASE) {
            List<Part> round = Chapters.under(page.parts(), "Mock interview");
            all.put("opening", Quotes.plain(Chapters.opening(round)));
            all.put("rubric", html(composer.all(Chapters.lastTable(round))));
        }
        return all;
    }

    /// The exercises, each with the hint that follows it.
    private static List<Object> turns(List<Part> parts, Composer composer) {
        List<Object> turns = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Exercise part)) continue;
            var exercise = (Piece.Exercise) composer.piece(part);
            Part next = i + 1 < parts.size() ? parts.get(i + 1) : part;
            boolean hinted = next instanceof Part.Details it && it.use() == Part.Use.HINT;
            String hint = hinted ? html(composer.all(((Part.Details) next).parts())) : "";
            turns.add(sorted(Map.of("id", exercise.id(), "label", exercise.label(), "html", exercise.html(),
                    "hint", hint)));
        }
        return turns;
    }

    private static String html(List<Piece> pieces) {
        return Pages.fragment("tag/pieces.jte", pieces);
    }
}
