package whiteboard.render.diagram;

import java.util.function.Consumer;
import whiteboard.chart.Svg;
import whiteboard.model.Diagram;
import whiteboard.model.Diagram.Flowchart;
import whiteboard.model.Diagram.Sequence;

/// Draws a diagram.
public final class DiagramSvg {

    private DiagramSvg() {}

    /// The diagram as HTML: a `div` of the class `drawing` that holds one SVG, or one for narrow columns and
    /// one for wide ones (site-templates/css/figure.css shows the one that fits).
    ///
    /// @param title what it is, for those who do not see it
    public static String svg(Diagram diagram, String title) {
        return "<div class=\"drawing\">" + switch (diagram) {
            case Flowchart chart -> flowchart(chart, title);
            case Sequence sequence -> sequence(sequence, title);
        } + "</div>";
    }

    private static String flowchart(Flowchart chart, String title) {
        String words = FlowDrawing.words(chart);
        Plan narrow = Variants.narrow(chart);
        Plan wide = Variants.wide(chart);
        String first = image(narrow.width(), narrow.height(), title, words,
                svg -> FlowDrawing.draw(svg, chart, narrow));
        String second = image(wide.width(), wide.height(), title, words, svg -> FlowDrawing.draw(svg, chart, wide));
        return both(first, narrow.width(), Variants.NARROW, second, wide.width());
    }

    private static String sequence(Sequence sequence, String title) {
        String words = SequenceDrawing.words(sequence);
        SequencePlan narrow = SequencePlan.within(sequence, 345);
        SequencePlan wide = SequencePlan.within(sequence, 690);
        String first = image(narrow.width(), narrow.height(), title, words, svg -> SequenceDrawing.draw(svg, narrow));
        String second = image(wide.width(), wide.height(), title, words, svg -> SequenceDrawing.draw(svg, wide));
        return both(first, narrow.width(), Variants.NARROW, second, wide.width());
    }

    /// One drawing where both are alike or the wide one is narrow enough; a drawing that is too wide for its
    /// column keeps its size, and the column scrolls.
    private static String both(String narrow, double narrowWidth, double limit, String wide, double wideWidth) {
        if (narrow.equals(wide) || wideWidth <= 345) return classed(wide, "diagram", wideWidth, limit);
        return classed(narrow, "diagram narrow", narrowWidth, limit)
                + classed(wide, "diagram wide", wideWidth, Variants.WIDE);
    }

    private static String classed(String svg, String classes, double width, double limit) {
        String all = width > limit ? classes + " scroll" : classes;
        return "<svg class=\"" + all + "\"" + svg.substring("<svg".length());
    }

    private static String image(double width, double height, String title, String words, Consumer<Svg> body) {
        Svg svg = new Svg().open("svg", "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "width", width, "height", height, "role", "img", "aria-label", title,
                "font-family", "system-ui, sans-serif", "font-size", Label.TEXT, "fill", "currentColor");
        svg.text("desc", words);
        body.accept(svg);
        return svg.close("svg").toString();
    }
}
