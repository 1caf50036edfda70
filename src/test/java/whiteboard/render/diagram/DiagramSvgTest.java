package whiteboard.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import whiteboard.chart.TextWidth;
import whiteboard.model.Diagram;
import whiteboard.model.Diagram.Direction;
import whiteboard.model.Diagram.Edge;
import whiteboard.model.Diagram.Flowchart;
import whiteboard.model.Diagram.Group;
import whiteboard.model.Diagram.Head;
import whiteboard.model.Diagram.Node;
import whiteboard.model.Diagram.Outline;
import whiteboard.model.Diagram.Participant;
import whiteboard.model.Diagram.Sequence;
import whiteboard.model.Diagram.Side;
import whiteboard.model.Diagram.Step;
import whiteboard.model.Diagram.Stroke;

class DiagramSvgTest {

    private static final String HOSTILE = "</text><script>alert(1)</script>\" onload='x' ]]> & \u0007\ud800";

    private static Flowchart pair(String label, Direction direction) {
        return new Flowchart(direction, List.of(new Node("a", Outline.DIAMOND, List.of(label), 0),
                new Node("b", Outline.CYLINDER, List.of("there"), -1)),
                List.of(new Edge("a", "b", Stroke.DOTTED, true, List.of(label))), List.of(new Group(label)));
    }

    private static Sequence talk(String label) {
        return new Sequence(List.of(new Participant("a", label, true), new Participant("b", "Server", false)),
                List.of(new Step.Open("alt", label), new Step.Message("a", "b", false, Head.FILLED, List.of(label)),
                        new Step.Else(""), new Step.Message("b", "b", true, Head.OPEN, List.of("think")),
                        new Step.Close(), new Step.Note(Side.LEFT, "b", "b", List.of(label))), true);
    }

    private static List<Element> drawings(String html) {
        Document xml = Jsoup.parse(html, "", Parser.xmlParser().setTrackErrors(10));
        assertEquals(List.of(), xml.parser().getErrors());
        return xml.select("svg");
    }

    @Test
    void hostileLabelsStayText() {
        for (Diagram diagram : List.of(pair(HOSTILE, Direction.RIGHT), talk(HOSTILE))) {
            String html = DiagramSvg.svg(diagram, HOSTILE);
            for (Element svg : drawings(html)) {
                assertTrue(svg.select("script").isEmpty());
                assertTrue(svg.select("*").stream().flatMap(it -> it.attributes().asList().stream())
                        .noneMatch(it -> it.getKey().startsWith("on")));
                assertTrue(svg.attr("aria-label").contains("<script>alert(1)</script>"));
            }
            assertFalse(html.contains("\u0007") || html.contains("\ud800"));
        }
    }

    @Test
    void nothingNeedsAnIdOrAnInlineStyle() {
        for (Diagram diagram : List.of(pair("here", Direction.DOWN), talk("Client"))) {
            for (Element svg : drawings(DiagramSvg.svg(diagram, "x"))) {
                assertEquals(List.of(), svg.select("[id], [style], style, use, image, a").eachAttr("class"));
            }
        }
    }

    @Test
    void theEdgesAreToldInWords() {
        assertEquals("Flowchart. Start holds Start. Start leads to there, Start.",
                drawings(DiagramSvg.svg(pair("Start", Direction.DOWN), "x")).getFirst().select("desc").text());
        assertEquals("Sequence of messages. Either, Client. Client to Server: Client. Else. Server to itself: think. "
                + "End of the block. Note at Server: Client.",
                drawings(DiagramSvg.svg(talk("Client"), "x")).getFirst().select("desc").text());
    }

    @Test
    void aChainToTheRightRunsDownInANarrowColumn() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(new Node("n" + i, Outline.BOX, List.of("A longer label"), -1));
            if (i > 0) edges.add(new Edge("n" + (i - 1), "n" + i, Stroke.SOLID, true, List.of()));
        }
        List<Element> both = drawings(DiagramSvg.svg(new Flowchart(Direction.RIGHT, nodes, edges, List.of()), "x"));
        assertEquals(List.of("diagram narrow", "diagram wide"), both.stream().map(it -> it.attr("class")).toList());
        assertTrue(number(both.get(0), "width") < 345 && number(both.get(0), "height") > 300);
        assertTrue(number(both.get(1), "width") > 500 && number(both.get(1), "height") < 100);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @Test
    void aSmallChartIsDrawnOnce() {
        assertEquals(1, drawings(DiagramSvg.svg(pair("here", Direction.DOWN), "x")).size());
    }

    @Test
    void allTextOfRandomSequencesStaysInside() {
        Random random = new Random(3);
        for (int round = 0; round < 120; round++) {
            for (Element svg : drawings(DiagramSvg.svg(sequence(random), "x"))) {
                for (Element line : svg.select("tspan, text.keyword")) {
                    double width = TextWidth.of(line.text(), 13);
                    String anchor = (line.hasAttr("text-anchor") ? line : line.parent()).attr("text-anchor");
                    double left = number(line, "x") - (anchor.equals("middle") ? width / 2 : 0);
                    assertTrue(left >= -0.1 && left + width <= number(svg, "width") + 0.1, "round " + round + line);
                }
            }
        }
    }

    private static Sequence sequence(Random random) {
        List<Participant> people = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            String label = "Some one ".repeat(random.nextInt(2)) + "p" + i;
            people.add(new Participant("p" + people.size(), label, i % 3 == 0));
        }
        List<Step> steps = new ArrayList<>();
        int open = 0;
        for (int i = random.nextInt(14); i > 0; i--) {
            String a = "p" + random.nextInt(people.size());
            String b = "p" + random.nextInt(people.size());
            List<String> label = List.of("word ".repeat(1 + random.nextInt(9)).strip());
            switch (random.nextInt(5)) {
                case 0 -> steps.add(new Step.Note(Side.OVER, a, b, label));
                case 1 -> steps.add(new Step.Note(random.nextBoolean() ? Side.LEFT : Side.RIGHT, a, a, label));
                case 2 -> {
                    steps.add(new Step.Open("loop", label.getFirst()));
                    open++;
                }
                case 3 -> {
                    if (open > 0) steps.add(new Step.Close());
                    open = Math.max(0, open - 1);
                }
                default -> steps.add(new Step.Message(a, b, random.nextBoolean(), Head.FILLED, label));
            }
        }
        for (; open > 0; open--) steps.add(new Step.Close());
        return new Sequence(people, steps, random.nextBoolean());
    }

    @Test
    void theSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        String once = DiagramSvg.svg(pair("here", Direction.RIGHT), "x");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(once, DiagramSvg.svg(pair("here", Direction.RIGHT), "x"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDrawingToTheLastByte() {
        Flowchart chart = new Flowchart(Direction.DOWN, List.of(new Node("a", Outline.BOX, List.of("Ask"), -1),
                new Node("b", Outline.ROUND, List.of("Tell"), -1)),
                List.of(new Edge("a", "b", Stroke.SOLID, true, List.of())), List.of());
        assertEquals("""
                <div class="drawing"><svg class="diagram" viewBox="0 0 54 103" width="54" height="103" role="img" \
                aria-label="Asking" font-family="system-ui, sans-serif" font-size="13" fill="currentColor">
                <desc>Flowchart. Ask leads to Tell.</desc><g class="edges">
                <path class="edge" d="M27 36.5L27 59.5"/><path class="head" d="M27 66.5L23 58.5L31 58.5Z"/></g>
                <rect class="node box" x="3" y="3" width="48" height="33.5" rx="4"/>
                <text x="27" y="24.4" text-anchor="middle"><tspan x="27">Ask</tspan></text>
                <rect class="node round" x="3" y="66.5" width="48" height="33.5" rx="12"/>
                <text x="27" y="87.9" text-anchor="middle"><tspan x="27">Tell</tspan></text></svg></div>
                """.replace(">\n<", "><").strip(), DiagramSvg.svg(chart, "Asking"));
    }
}
