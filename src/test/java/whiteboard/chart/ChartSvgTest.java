package whiteboard.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import whiteboard.chart.ChartSpec.Mark;

class ChartSvgTest {

    private static ChartSpec spec(Mark mark, String x, String... y) {
        return new ChartSpec(mark, x, x, List.of(y), "", "", "", "");
    }

    private static List<Element> drawings(ChartSpec spec, String output) {
        Document xml = Jsoup.parse(ChartSvg.draw(spec, output), "", Parser.xmlParser().setTrackErrors(10));
        assertEquals(List.of(), xml.parser().getErrors());
        List<Element> drawings = xml.select("svg");
        assertEquals(List.of("chart narrow", "chart wide"), drawings.stream().map(it -> it.attr("class")).toList());
        return drawings;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @Test
    void theNameSaysWhatTheFigureSays() {
        ChartSpec elbow = new ChartSpec(Mark.LINE, "k", "k", List.of("inertia"), "", "", "", "It bends at 3.");
        assertEquals("It bends at 3. Lines over k. inertia: first 9.50 at 1, last 2.00 at 4, least 1.00 at 3, "
                        + "greatest 9.50 at 1.",
                drawings(elbow, "k inertia\n1 9.50\n2 NaN\n3 1.00\n4 2.00\n").getFirst().attr("aria-label"));
        ChartSpec cells = new ChartSpec(Mark.CELLS, "actual", "guess", List.of("actual"), "n", "", "", "");
        assertEquals("Cells of n, actual by guess. Least 1 at cat, dog; greatest 9 at cat, cat.",
                drawings(cells, "actual guess n\ncat cat 9\ncat dog 1\ndog dog 8\n").getFirst().attr("aria-label"));
    }

    @Test
    void aGapBreaksTheLine() {
        Element wide = drawings(spec(Mark.LINE, "t", "v"), "t v\n1 1\n2 2\n3 NaN\n4 3\n5 -\n6 5\n").get(1);
        assertEquals(3, wide.select("path.line").attr("d").chars().filter(c -> c == 'M').count());
        assertEquals(4, wide.select("circle.mark").size());
    }

    @Test
    void barsStandOnZero() {
        Element wide = drawings(spec(Mark.BARS, "n", "v"), "n v\n1 80\n2 100\n3 -50\n").get(1);
        List<Element> bars = wide.select("rect.bar");
        double foot = number(bars.get(0), "y") + number(bars.get(0), "height");
        assertEquals(foot, number(bars.get(1), "y") + number(bars.get(1), "height"), 0.11);
        assertEquals(foot, number(bars.get(2), "y"), 0.11);
        assertEquals(0.8, number(bars.get(0), "height") / number(bars.get(1), "height"), 0.01);
        Element level = drawings(spec(Mark.BARS, "name", "v"), "name v\na 80\nb 100\n").get(1);
        List<Element> lying = level.select("rect.bar");
        assertEquals(0.8, number(lying.get(0), "width") / number(lying.get(1), "width"), 0.01);
    }

    @Test
    void eachRowIsABarAlthoughItsNameComesTwice() {
        Element wide = drawings(spec(Mark.BARS, "name", "v"), "name v\na 80\na 100\nb 3\n").get(1);
        assertEquals(3, wide.select("rect.bar").size());
    }

    @Test
    void seriesDifferWithoutColour() {
        Element wide = drawings(spec(Mark.LINE, "t", "a", "b", "c"), "t a b c\n1 1 2 3\n2 2 3 4\n").get(1);
        List<String> dashes = wide.select("path.line").stream().map(it -> it.attr("stroke-dasharray")).toList();
        assertEquals(3, dashes.stream().distinct().count());
        assertEquals(List.of("s1", "s2", "s3"), wide.select("g:has(> path.line)").eachAttr("class"));
        assertEquals(List.of("c", "b", "a"), wide.select("text.name").eachText(), "names at the ends, no legend");
    }

    @Test
    void aLogarithmicScaleSpacesPowersOfTenEvenly() {
        ChartSpec log = new ChartSpec(Mark.POINTS, "n", "n", List.of("v"), "", "", "xy", "");
        Element wide = drawings(log, "n v\n1 1\n10 10\n100 100\n").get(1);
        List<Element> marks = wide.select("circle.mark");
        double first = number(marks.get(1), "cx") - number(marks.get(0), "cx");
        assertEquals(first, number(marks.get(2), "cx") - number(marks.get(1), "cx"), 0.21);
    }

    @Test
    void hostileFieldsStayText() {
        String name = "\"><script>alert(1)</script>";
        String html = ChartSvg.draw(new ChartSpec(Mark.BARS, name, name, List.of("onload='x'"), "", "", "", "<b>&amp;"),
                name + " onload='x'\n<img/src=x> 3\n]]> 4\n");
        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("<b>"));
        assertTrue(html.contains("&lt;b&gt;&amp;amp;"));
    }

    @Test
    void noInlineStyleAndNoIds() {
        String html = ChartSvg.draw(spec(Mark.LINE, "t", "a", "b"), "t a b\n1 1 2\n2 2 3\n");
        assertFalse(html.contains("style") || html.contains(" id="));
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithItsReason() {
        refused("the output has no table whose first column is k", spec(Mark.LINE, "k", "v"), "t v\n1 2\n");
        refused("the table t has no column w", spec(Mark.LINE, "t", "w"), "t v\n1 2\n");
        refused("the column v holds x2, which is no number", spec(Mark.LINE, "t", "v"), "t v\n1 2\n2 x2\n");
        refused("a logarithmic x needs numbers in t",
                new ChartSpec(Mark.LINE, "t", "t", List.of("v"), "", "", "x", ""), "t v\na 2\n");
        refused("the column v has nothing above 0 for a logarithmic scale",
                new ChartSpec(Mark.LINE, "t", "t", List.of("v"), "", "", "y", ""), "t v\n1 0\n");
        refused("a chart of cells needs a column for value", spec(Mark.CELLS, "t", "v"), "t v\n1 2\n");
        refused("a chart shows at most 80 bars", spec(Mark.BARS, "t", "v"), "t v\n" + "1 2\n".repeat(81));
        refused("a chart shows at most 2000 rows", spec(Mark.LINE, "t", "v"), "t v\n" + "1 2\n".repeat(2001));
    }

    private static void refused(String reason, ChartSpec spec, String output) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> ChartSvg.draw(spec, output));
        assertEquals(reason, thrown.getMessage());
    }

    @Test
    void everythingOfRandomTablesStaysInside() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            Mark mark = Mark.values()[random.nextInt(3)];
            boolean log = random.nextInt(4) == 0;
            String output = output(random, random.nextBoolean(), log);
            ChartSpec spec = new ChartSpec(mark, "x", "x", List.of("first", "second"), "", "", log ? "y" : "", "");
            for (Element svg : drawings(spec, output)) inside(svg, output);
        }
    }

    private static String output(Random random, boolean names, boolean positive) {
        StringBuilder output = new StringBuilder("x first second\n");
        double size = Math.pow(10, random.nextInt(13) - 5);
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            double first = size * (positive ? random.nextDouble() + 1e-3 : random.nextGaussian());
            output.append(names ? "name" + "y".repeat(random.nextInt(9)) + i : String.valueOf(random.nextInt(99)))
                    .append(' ').append(first).append(' ').append(random.nextInt(9) == 0 ? "NaN" : "1").append('\n');
        }
        return output.append(names ? "z 1 1\n" : "50 1 1\n").toString();
    }

    private static void inside(Element svg, String output) {
        double width = number(svg, "width");
        double height = number(svg, "height");
        for (Element text : svg.select("text[x]")) {
            double wide = TextWidth.of(text.text(), 13);
            String anchor = (text.hasAttr("text-anchor") ? text : text.parent()).attr("text-anchor");
            double left = number(text, "x") - (anchor.equals("middle") ? wide / 2 : anchor.equals("end") ? wide : 0);
            assertTrue(left >= -1 && left + wide <= width + 1, text + " of\n" + output);
            assertTrue(number(text, "y") <= height && number(text, "y") > 8, text + " of\n" + output);
        }
        for (Element bar : svg.select("rect")) {
            double right = number(bar, "x") + number(bar, "width");
            double bottom = number(bar, "y") + number(bar, "height");
            assertTrue(number(bar, "x") >= 0 && right <= width + 0.1, bar + " of\n" + output);
            assertTrue(number(bar, "y") >= 0 && bottom <= height + 0.1, bar + " of\n" + output);
        }
        for (Element mark : svg.select("circle")) {
            assertTrue(number(mark, "cx") >= 0 && number(mark, "cx") <= width, mark + " of\n" + output);
            assertTrue(number(mark, "cy") >= 0 && number(mark, "cy") <= height, mark + " of\n" + output);
        }
    }

    @Test
    void theSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        String output = "k v\n1 1234.5\n2 0.25\n";
        String once = ChartSvg.draw(spec(Mark.LINE, "k", "v"), output);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(once, ChartSvg.draw(spec(Mark.LINE, "k", "v"), output));
        } finally {
            Locale.setDefault(before);
        }
    }
}
