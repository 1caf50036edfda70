package whiteboard.render.search;

import java.util.List;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.render.Sample;

/// A guide in which every rule of the search has something to find.
final class Finders {

    static final String EVIL = "<img src=x onerror=\"evil=1\"> marsupial </script><script>evil=1</script>";

    private Finders() {}

    static Guide guide() {
        List<Page> pages = List.of(
                page("k-means", "K-means", "Split points into groups.", Sample.heading(2, "How it works"),
                        Sample.p("Each centroid moves to the mean. The inertia falls until the elbow."),
                        Sample.heading(2, "In code"), Sample.p("Call <code>kMeans(points, k)</code> once."),
                        new Part.ProgramView("The step", "content/ml/MeanSquare.java", "meanSquare", Sample.at("content/x.md"))),
                page("descent", "Gradient descent", "Go downhill.", Sample.heading(2, "Learning rate"),
                        Sample.p("A naïve step overshoots."), formula("\\frac{\\sigma}{\\lambda}")),
                page("losses", "Losses", "What is minimised.", Sample.heading(2, "The gradient of a loss"),
                        Sample.p("Write it for the cross-entropy."), Sample.heading(2, "Huber’s trick"),
                        Sample.p("Quadratic, then linear.")),
                page("training", "Training", "Make it work.", Sample.heading(2, "Clipping"),
                        Sample.p("Clip the gradient by its norm; watch cross entropy and kmeans."),
                        new Part.Details(Part.Use.QUESTION, "why-warm-up", Sample.html("Why warm up?"), "Why warm up?",
                                List.of(Sample.p("Adam’s variance estimate is poor.")), Sample.at("content/x.md")),
                        new Part.Details(Part.Use.HINT, "hint", Sample.html("Hint"), "Hint",
                                List.of(Sample.p("secrethint")), Sample.at("content/x.md"))),
                page("evil", EVIL, "Nothing runs.", Sample.heading(2, EVIL), Sample.p("wombat " + EVIL.replace("<", "&lt;"))));
        String[] paths = pages.stream().map(it -> it.source().path()).toArray(String[]::new);
        return Sample.guide(pages, List.of(Sample.section(Guide.HOME, "Whiteboard", "Every example runs.", "content/ml/README.md"),
                Sample.section("content/ml/README.md", "Learning", "From data.", paths)),
                List.of(Sample.program("content/ml/MeanSquare.java")));
    }

    private static Part formula(String tex) {
        return Sample.prose(Part.Shape.MATHS, List.of(new Chunk.Maths(tex, true, Sample.at("content/x.md"))), "");
    }

    private static Page page(String name, String title, String summary, Part... parts) {
        return Sample.page("content/ml/" + name + ".md", title, summary, List.of(parts));
    }
}
