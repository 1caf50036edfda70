package whiteboard.render.learn;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import whiteboard.browse.Chrome;
import whiteboard.model.Chunk;
import whiteboard.model.FrontMatter;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.Guide;
import whiteboard.model.Part;
import whiteboard.render.Built;
import whiteboard.render.Sample;
import whiteboard.render.TestSite;

/// A guide with something to practise of every kind, in a browser. Two topics of six questions, a system and a page
/// about the candidate of two each.
final class Lessons implements AutoCloseable {

    static final String TOPIC = "ml/k-means/";

    final Chrome chrome = Chrome.start();
    final Built built;
    final TestSite site;

    /// What pages said that nobody should hear: errors, dialogs, requests to other origins.
    final List<String> faults = new ArrayList<>();

    Lessons(Path cache) {
        built = Built.of(guide(), cache);
        site = TestSite.serve(built);
    }

    private static Guide guide() {
        String program = "content/ml/MeanSquare.java";
        List<whiteboard.model.Page> pages = List.of(topic("content/ml/k-means.md", "K-means", Kind.TOPIC, program, 6),
                topic("content/ml/trees.md", "Decision trees", Kind.TOPIC, program, 6),
                topic("content/ml/store.md", "Feature stores", Kind.SYSTEM, program, 2),
                topic("content/you/why.md", "Why do you want to work here?", Kind.BEHAVIOURAL, program, 2));
        return Sample.guide(pages, List.of(
                Sample.section(Guide.HOME, "Whiteboard", "Every example runs.", "content/ml/README.md", "content/you/README.md"),
                Sample.section("content/ml/README.md", "Learning", "From data.", "content/ml/k-means.md",
                        "content/ml/trees.md", "content/ml/store.md"),
                Sample.section("content/you/README.md", "You", "About you.", "content/you/why.md")),
                List.of(Sample.program(program)));
    }

    private static whiteboard.model.Page topic(String path, String title, Kind kind, String program, int questions) {
        var meta = new FrontMatter(title, "In one line.", kind, List.of(FrontMatter.Role.MLE), FrontMatter.Level.CORE,
                List.of(Sample.located("none")), List.of());
        List<Part> parts = new ArrayList<>(List.of(Sample.heading(2, "Say it in a minute"), Sample.p("Aloud: " + title + "."),
                Sample.heading(2, "Follow-ups")));
        IntStream.range(0, questions).forEach(i -> parts.add(question(title, i)));
        parts.add(Sample.heading(2, "Quiz"));
        parts.add(new Part.Quiz(List.of(quiz(1, title + ": one?"), quiz(2, title + ": two?")), Sample.at(path)));
        parts.add(Sample.heading(2, "Your turn"));
        parts.add(new Part.Exercise("Write the loop of " + title, program, "meanSquare", Sample.html(": one pass."), "", Sample.at(path)));
        parts.add(new Part.Details(Part.Use.HINT, "hint", Sample.html("Hint"), "Hint", List.of(Sample.p("Sum first.")), Sample.at(path)));
        return new whiteboard.model.Page(Sample.source(path, "text of a page\n".repeat(9)), meta, parts, List.of(), Set.of(),
                Sample.at(path), 430);
    }

    private static Part question(String title, int number) {
        String text = "Question " + number + " on " + title + "?";
        List<Part> answer = new ArrayList<>();
        for (String grade : List.of("Junior", "Senior", "Staff")) {
            answer.add(Sample.prose(Part.Shape.PARAGRAPH, Sample.html("<p><strong>" + grade + ".</strong> Answer " + number
                    + ", see <a href=\"../trees/#quiz-1\">trees</a>.</p>\n"), grade + ". Answer."));
        }
        answer.add(Sample.prose(Part.Shape.MATHS, List.of(new Chunk.Maths("x^2", true, Sample.at("content/x.md"))), ""));
        answer.add(Sample.prose(Part.Shape.CODE, List.of(new Chunk.Code("sql", "select 1", Sample.at("content/x.md"))), ""));
        return new Part.Details(Part.Use.QUESTION, "question-" + number, Sample.html(text), text, answer, Sample.at("content/x.md"));
    }

    private static Part.QuizQuestion quiz(int number, String text) {
        var at = Sample.at("content/x.md");
        return new Part.QuizQuestion("quiz-" + number, Sample.html(text), text, List.of(
                new Part.Option(false, Sample.html("No"), Sample.html("It is not."), "No", at),
                new Part.Option(true, Sample.html("Yes"), Sample.html("It is."), "Yes", at)), at);
    }

    BrowserContext context() {
        return context(1280, ColorScheme.LIGHT);
    }

    BrowserContext context(int width, ColorScheme scheme) {
        return chrome.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 844)
                .setColorScheme(scheme).setLocale("en-GB").setTimezoneId("UTC"));
    }

    /// A tab at a path of the site, watched.
    Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.onPageError(it -> faults.add("error: " + it));
        page.onConsoleMessage(it -> {
            if (it.type().equals("error")) faults.add("console: " + it.text());
        });
        page.onDialog(it -> {
            faults.add("a script ran: " + it.message());
            it.dismiss();
        });
        page.onRequest(it -> {
            if (!it.url().startsWith(site.address()) && !it.url().startsWith("blob:")) faults.add("asks " + it.url());
        });
        page.navigate(site.address() + path);
        return page;
    }

    /// What an expression over the store of a tab gives; the store is the one that the page itself uses.
    Object store(Page page, String expression) {
        return page.evaluate("address => import(address).then(({progress}) => (" + expression + "))", site.address() + script("progress"));
    }

    /// The published path of a script.
    String script(String name) {
        return built.files().keySet().stream().filter(it -> it.matches("assets/" + name + "\\.\\w+\\.js")).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        site.close();
        chrome.close();
    }
}
