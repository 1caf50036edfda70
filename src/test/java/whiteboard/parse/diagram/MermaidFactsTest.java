package whiteboard.parse.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whiteboard.file.Parsed;
import whiteboard.file.Source;
import whiteboard.model.Diagram;
import whiteboard.model.Diagram.Flowchart;
import whiteboard.model.Diagram.Sequence;
import whiteboard.model.Diagram.Step;

/// What the subset means.
class MermaidFactsTest {

    private static Diagram parse(String text) {
        Parsed<Optional<Diagram>> parsed = MermaidParser.parse(new Source("a.md", text, ""), 0, text);
        assertEquals(List.of(), parsed.problems());
        return parsed.value().orElseThrow();
    }

    /// Each statement and the nodes and edges that it makes.
    private static String flow(String statements) {
        Flowchart chart = (Flowchart) parse("flowchart TD\n" + statements);
        StringBuilder text = new StringBuilder();
        for (Diagram.Node node : chart.nodes()) {
            text.append(node.id()).append(' ').append(node.outline()).append(' ').append(String.join("/", node.label()))
                    .append(node.group() < 0 ? "" : " in " + chart.groups().get(node.group()).title()).append('\n');
        }
        for (Diagram.Edge edge : chart.edges()) {
            text.append(edge.from()).append(" to ").append(edge.to()).append(' ').append(edge.stroke())
                    .append(edge.arrow() ? " arrow" : "").append(edge.label().isEmpty() ? "" : " ")
                    .append(String.join("/", edge.label())).append('\n');
        }
        return text.toString();
    }

    @Test
    void theFiveOutlinesAndAnIdAlone() {
        assertEquals("""
                a BOX Box
                b ROUND Round
                c STADIUM Stadium
                d DIAMOND Diamond
                e CYLINDER Cylinder
                f BOX f
                """, flow("a[Box]\nb(Round)\nc([Stadium])\nd{Diamond}\ne[(Cylinder)]\nf\n"));
    }

    @Test
    void quotesAllowBracketsAndBreaksMakeLines() {
        assertEquals("""
                a BOX f(x) = [0, 1]
                b DIAMOND two/lines
                c CYLINDER x < y
                """, flow("a[\"f(x) = [0, 1]\"]\nb{two <br/> lines}\nc[( x < y )]"));
    }

    @Test
    void edgesOfThreeStrokesWithLabelsOfTwoForms() {
        assertEquals("""
                a BOX a
                b BOX b
                a to b SOLID arrow
                a to b SOLID
                a to b DOTTED arrow
                a to b DOTTED
                a to b THICK arrow
                a to b THICK
                a to b SOLID arrow yes
                a to b SOLID arrow yes it is
                a to b DOTTED arrow may be
                a to b THICK go
                a to b SOLID arrow f(x)
                """, flow("""
                a --> b
                a---b
                a -.-> b
                a -.- b
                a ==> b
                a === b
                a -->|yes| b
                a -- yes it is --> b
                a -. may be .-> b
                a == go === b
                a -->|"f(x)"| b
                """));
    }

    @Test
    void aChainMakesAnEdgeForEachArrowAndLabelsMayComeLate() {
        assertEquals("""
                a BOX a
                b BOX Late
                c BOX c
                a to b SOLID arrow
                b to c SOLID arrow x
                """, flow("%% a comment\na --> b -->|x| c\n\n  b[Late]\n"));
    }

    @Test
    void aNodeBelongsToTheFirstSubgraphThatNamesIt() {
        assertEquals("""
                out BOX out
                a BOX a in First one
                b BOX b in Second (2)
                out to a SOLID arrow
                b to a SOLID arrow
                """, flow("out --> a\nsubgraph First one\na\nend\nsubgraph two [\"Second (2)\"]\nb --> a\nend\n"));
    }

    @Test
    void namesOfScriptsAreNamesLikeOthers() {
        assertEquals("""
                __proto__ BOX __proto__
                constructor BOX constructor
                __proto__ to constructor SOLID arrow
                """, flow("__proto__ --> constructor"));
    }

    @Test
    void aSequenceHasParticipantsMessagesNotesAndBlocks() {
        Sequence sequence = (Sequence) parse("""
                sequenceDiagram
                  autonumber
                  participant a as The client
                  actor b
                  a->>b: call
                  b-->>a: answer<br/>in two
                  a-)b: tell
                  a--xb: lost
                  a->a: line
                  Note over a,b: both
                  Note right of b: one
                  loop often
                  alt good
                  a->>b: x
                  else
                  end
                  end
                """);
        assertEquals(List.of(new Diagram.Participant("a", "The client", false),
                new Diagram.Participant("b", "b", true)), sequence.participants());
        assertEquals(true, sequence.numbered());
        assertEquals(List.of(
                new Step.Message("a", "b", false, Diagram.Head.FILLED, List.of("call")),
                new Step.Message("b", "a", true, Diagram.Head.FILLED, List.of("answer", "in two")),
                new Step.Message("a", "b", false, Diagram.Head.OPEN, List.of("tell")),
                new Step.Message("a", "b", true, Diagram.Head.CROSS, List.of("lost")),
                new Step.Message("a", "a", false, Diagram.Head.NONE, List.of("line")),
                new Step.Note(Diagram.Side.OVER, "a", "b", List.of("both")),
                new Step.Note(Diagram.Side.RIGHT, "b", "b", List.of("one")),
                new Step.Open("loop", "often"), new Step.Open("alt", "good"),
                new Step.Message("a", "b", false, Diagram.Head.FILLED, List.of("x")),
                new Step.Else(""), new Step.Close(), new Step.Close()), sequence.steps());
    }

    @Test
    void undeclaredParticipantsStandInTheOrderOfTheirMention() {
        Sequence sequence = (Sequence) parse("sequenceDiagram\nx->>y: a\nz->>x: b\n");
        assertEquals(List.of("x", "y", "z"), sequence.participants().stream().map(Diagram.Participant::id).toList());
    }
}
