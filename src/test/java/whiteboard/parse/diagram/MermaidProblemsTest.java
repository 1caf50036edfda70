package whiteboard.parse.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.model.Diagram;

/// What is outside the subset, at its place, as the author sees it.
class MermaidProblemsTest {

    private static Parsed<Optional<Diagram>> parse(String before, String text) {
        return MermaidParser.parse(new Source("content/a.md", before + text, ""), before.length(), text);
    }

    private static String shown(String text) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : parse("", text).problems()) {
            lines.append(problem.at().line()).append(':').append(problem.at().column()).append(' ')
                    .append(problem.message()).append(" [").append(problem.at().text()).append("] ")
                    .append(problem.help()).append('\n');
        }
        return lines.toString().replace(" \n", "\n");
    }

    @Test
    void aMistypedKindGetsTheNearest() {
        assertEquals("""
                1:1 diagrams start with `flowchart TD`, `flowchart LR` or `sequenceDiagram` [flowchrt] \
                did you mean `flowchart`?
                """, shown("flowchrt TD\n a --> b"));
        assertEquals("""
                1:11 a flowchart runs `TD` (down) or `LR` (to the right) [BT] write `flowchart TD`
                """, shown("flowchart BT\n a --> b"));
        assertEquals("""
                1:1 the diagram is empty [] start with `flowchart TD` or `sequenceDiagram`
                """, shown("\n%% nothing\n"));
    }

    @Test
    void everythingForeignInAFlowchartIsToldInOneRun() {
        assertEquals("""
                2:5 edges have one length and one head [--->] edges are `-->`, `---`, `-.->`, `-.-`, `==>` and `===`
                3:4 edges have a head at one end [<-->] write two edges, one each way
                4:8 `&` is not part of the subset [&] write a line for each pair
                5:4 heads `o` and `x` are not part of the subset [---o] \
                if the letter begins a node's id, write a blank before it
                6:8 `end` closes a subgraph and cannot name a node [end] write `finish`, say
                7:3 this outline is not part of the subset [((] \
                outlines are `[box]`, `(round)`, `([stadium])`, `{diamond}`, `[(cylinder)]`
                8:3 the label is not closed [[x] end it with `]`
                9:5 a label with brackets or quotes stands in quotes [(] write `"f(x)"`
                10:2 `style` is not part of the subset [style a fill:red] \
                colours come from the page: leave the line out
                11:2 a subgraph has no direction of its own [direction LR] leave the line out
                12:2 `end` without a subgraph [end] leave it out
                13:8 a line ends without `;` [;] leave it out
                14:3 classes are not part of the subset [:::] leave it out
                15:6 labels are plain text [<b>] only `<br/>` is allowed in them
                16:2 the node `e` has another label above [e[y]] label it once, or name this one differently
                """, shown("""
                flowchart TD
                 a  ---> b
                 a <--> b
                 a-->b & c
                 a ---other
                 a --> end
                 a((x))
                 a[x
                 a[f(x)]
                 style a fill:red
                 direction LR
                 end
                 a-->b ;
                 a:::hot
                 e[x <b>]
                 e[y]
                """));
    }

    @Test
    void subgraphsHaveATitleNodesAndAnEndAndDoNotNest() {
        assertEquals("""
                3:2 subgraphs do not stand in each other [subgraph B] close the one before with `end`
                7:1 a subgraph has a title [subgraph] write `subgraph Title`
                7:1 the subgraph is not closed [subgraph] end it with a line `end`
                9:3 `A` is a subgraph, and edges end at nodes [A] name one of its nodes
                """, shown("""
                flowchart TD
                subgraph A
                 subgraph B
                 x --> y
                 end
                end
                subgraph
                z
                  A --> z
                """));
        assertEquals("""
                2:1 the subgraph has no nodes [subgraph] \
                name nodes between `subgraph` and `end` that no other subgraph holds
                """, shown("flowchart TD\nsubgraph A\nend\nx --> y"));
    }

    @Test
    void everythingForeignInASequenceIsToldInOneRun() {
        assertEquals("""
                4:8 no participant `B` [B] did you mean `A`?
                5:6 activations are not part of the subset [+] leave it out
                6:2 `activate` is not part of the subset [activate A] leave it out
                7:2 expected a message such as `a->>b: text`, or one of participant, actor, Note, loop, alt, else, \
                opt, end, autonumber [partcipant] did you mean `participant`?
                8:12 a `;` ends the line in mermaid [;] write a comma
                9:9 expected `:` and a text [] a message says something: `: text`
                10:4 this arrow is not part of the subset [=>>Bob:] \
                arrows are `->>`, `-->>`, `-)`, `--)`, `-x`, `--x`, `->` and `-->`
                11:2 `else` belongs into `alt` [else] begin the block with `alt`
                12:7 a note stands over, left of or right of somebody [above] write `Note over a: text`
                13:2 the block is not closed [loop] end it with a line `end`
                """, shown("""
                sequenceDiagram
                 participant A
                 participant Bob
                 A ->> B: hello
                 A->>+Bob: hello
                 activate A
                 partcipant C
                 A->>Bob: a;b
                 A->>Bob
                 A =>>Bob: x
                 else no
                 Note above A: x
                 loop for ever
                """));
    }

    @Test
    void limitsAreProblemsAtTheFirstThatIsTooMany() {
        StringBuilder chain = new StringBuilder("flowchart TD\nn0");
        for (int i = 1; i <= 40; i++) chain.append(" --> n").append(i);
        assertTrue(shown(chain.toString()).contains("a flowchart has at most 40 nodes [n40]"));
        assertTrue(shown("flowchart TD\n" + "a --> b\n".repeat(81))
                .startsWith("82:3 a flowchart has at most 80 edges"));
        assertTrue(shown("sequenceDiagram\n" + "a->>b: x\n".repeat(61)).startsWith("62:1 a sequence has at most 60"));
        assertTrue(shown("flowchart TD\na[" + "x".repeat(81) + "]")
                .startsWith("2:3 a label has at most 80 characters, this one has 81"));
        assertTrue(shown("sequenceDiagram\n" + "loop x\n".repeat(9)).contains("6:1 blocks stand at most 4 deep"));
    }

    @Test
    void aProblemPointsIntoTheFileNotTheFence() {
        String before = "# Title\n\n```mermaid\n";
        Problem problem = parse(before, "flowchart TD\na --> & b\n").problems().getFirst();
        assertEquals("5:7", problem.at().line() + ":" + problem.at().column());
    }

    @Test
    void floodsEndAfterFortyProblems() {
        assertEquals(40, parse("", "flowchart TD\n" + "a ? b\n".repeat(100_000)).problems().size());
        assertEquals(40, parse("", "sequenceDiagram\n" + "a ? b\n".repeat(100_000)).problems().size());
        assertEquals(1, parse("", "x".repeat(1_000_000)).problems().size());
        assertEquals(1, parse("", "flowchart TD\n" + "a -- ".repeat(200_000)).problems().size());
        assertTrue(parse("", "flowchart TD\n" + "subgraph x\n".repeat(100_000)).problems().size() <= 40);
        assertTrue(parse("", "flowchart TD\na[" + "<".repeat(500_000) + "]").problems().size() <= 40);
    }
}
